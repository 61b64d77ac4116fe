export { copiesCsv } from "./copies.ts";
export { storiesCsv } from "./stories.ts";
