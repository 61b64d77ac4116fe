export { articleLines, runJson, storyLines } from "./run.ts";
export { copiesJson, pairLines } from "./copies.ts";
export { groupLines, storiesJson } from "./stories.ts";
