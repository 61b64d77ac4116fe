export { printable } from "./printable.ts";
export { PLAIN, type Paint } from "./paint.ts";
export { runText, type Screen } from "./story.ts";
export { articleText } from "./article.ts";
export { copiesText } from "./copies.ts";
export { storiesText } from "./stories.ts";
export { takenText } from "./taken.ts";
