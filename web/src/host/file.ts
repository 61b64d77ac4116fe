import type { ReaderRun } from "../../../src/model/reader.ts";
import { type Decisions, decisionsOf, joinedDecisions } from "../run/decisions.ts";
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
    const given = decisionsOf(run.decisions);
    const before = kept(nameOf(run)) as Kept | undefined;
    if (before === undefined) return given;
    // What was taken back stays taken back; marks that came with another making of the report join those made here.
    return before.given === JSON.stringify(given) ? before.decisions : joinedDecisions(given, decisionsOf(before.decisions));
  },
  async keep(run, decisions) {
    return keep(nameOf(run), { given: JSON.stringify(decisionsOf(run.decisions)), decisions } satisfies Kept);
  },
};

/** What the browser keeps of a person's marks. */
interface Kept {
  /** The decisions that the report brought when they were kept. */
  readonly given: string;
  readonly decisions: Decisions;
}

/** One run's marks are kept apart from another's: by the ids of its stories, which are hashes of their members. */
function nameOf(run: ReaderRun): string {
  return `decisions ${run.stories.map((story) => story.id).join(" ")}`;
}
