export { parseDecisions, type Parsed } from "./parse.ts";
export { type Settled, settle } from "./settle.ts";
export { withMarks } from "./findings.ts";
export { unmet } from "./unmet.ts";
