import type { ReaderRun } from "../../../src/model/reader.ts";
import { decisionsOf, joinedDecisions } from "../run/decisions.ts";
import { kept, keep } from "./storage.ts";
import type { Host } from "./host.ts";

/** The report as one file: the run stands in the page, marks are kept by the browser and leave as a download. */
export const fileHost: Host = {
  kind: "file",
  async run() {
    const words = document.getElementById("run")?.textContent;
    if (!words) throw new Error("This page holds no report. Make it again with variorum collate ... --out report.html.");
    const run = JSON.parse(words) as ReaderRun;
    if (run.format !== 1) throw new Error(`This page's report has format ${String(run.format)}; this reader knows format 1.`);
    return run;
  },
  async decisions(run) {
    return joinedDecisions(decisionsOf(run.decisions), decisionsOf(kept(nameOf(run))));
  },
  async keep(run, decisions) {
    return keep(nameOf(run), decisions);
  },
};

/** One run's marks are kept apart from another's: by the ids of its stories, which are hashes of their members. */
function nameOf(run: ReaderRun): string {
  return `decisions ${run.stories.map((story) => story.id).join(" ")}`;
}
