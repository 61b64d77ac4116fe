export { copiesCsv } from "./copies.ts";
export { FINDING_TABLES, findingsCsv, type FindingTable } from "./findings.ts";
export { csvLines } from "./lines.ts";
export { storiesCsv } from "./stories.ts";
export { takenCsv } from "./taken.ts";
export { runCsv, TABLES, type Table } from "./tables.ts";
