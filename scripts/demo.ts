/** `npm run demo`: collates the example stories, prints the summary and writes the page. */
import { main } from "../src/cli/main.ts";

const PAGE = "variorum-report.html";

const printed = await main(["collate", "examples"]);
const written = await main(["collate", "examples", "--format", "html", "--out", PAGE]);
if (written === 0) console.log(`The same side by side, with every row and its places: ${process.cwd()}/${PAGE}`);
process.exitCode = Math.max(printed, written);
