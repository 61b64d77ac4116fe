import { counted } from "../../../src/outputs/wording.ts";
import { download } from "../components/download.ts";
import { decisionsFile, decisionsOf, joinedDecisions, NO_DECISIONS } from "../run/decisions.ts";
import { useApp } from "./context.ts";
import { Menu } from "./menu.tsx";

/** What a person has marked: as a file for the next run, and back from one. */
export function DecisionsMenu() {
  const { decisions, setDecisions, say, host } = useApp();
  const made = decisions.marks.length + decisions.mustLink.length + decisions.cannotLink.length;
  const open = async (file: File | undefined) => {
    if (!file) return;
    const read = decisionsOf(await file.text().then(JSON.parse).catch(() => null));
    if (read.marks.length + read.mustLink.length + read.cannotLink.length === 0) return say(`${file.name} holds no decisions.`);
    setDecisions(joinedDecisions(decisions, read));
    say(`${counted(read.marks.length, "mark", "marks")} taken from ${file.name}.`);
  };
  return (
    <Menu label={`${made > 0 ? counted(made, "mark", "marks") : "Marks"}`}>
      <p>
        {made === 0 ? "You have marked nothing yet." : `You have made ${counted(made, "mark", "marks")}.`} What you mark outranks the machine on the next run:
        <code> variorum collate … --decisions decisions.json</code>
      </p>
      {host.kind === "file" && <p class="quiet">This browser keeps your marks for this report. Download them to keep them for good.</p>}
      <button type="button" class="button" disabled={made === 0} onClick={() => download("decisions.json", decisionsFile(decisions), "application/json")}>
        Download decisions.json
      </button>
      <label class="button">
        Open decisions.json
        <input type="file" accept=".json,application/json" class="off-screen" onChange={(event) => void open(event.currentTarget.files?.[0])} />
      </label>
      <button type="button" class="button" disabled={made === 0} onClick={() => setDecisions(NO_DECISIONS)}>
        Take all marks back
      </button>
    </Menu>
  );
}
