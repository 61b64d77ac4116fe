import { useState } from "preact/hooks";
import { deskServer } from "../host/server.ts";

interface Props {
  readonly attempt: (work: Promise<unknown>) => Promise<unknown>;
}

/** Paste, choose or drop. */
export function AddArticles({ attempt }: Props) {
  const [words, setWords] = useState("");
  const [over, setOver] = useState(false);
  const addFiles = (files: FileList | null | undefined) => attempt(inTurn([...(files ?? [])]));
  const addWords = () => attempt(deskServer.add(`${nameOf(words)}.${isPage(words) ? "html" : "txt"}`, words)).then(() => setWords(""));
  return (
    <section
      class={`desk-add${over ? " desk-over" : ""}`}
      aria-label="Add articles"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void addFiles(event.dataTransfer?.files);
      }}
    >
      <label class="desk-paste">
        <span>Paste one article, its title first</span>
        <textarea rows={6} value={words} dir="auto" onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <div class="desk-ways">
        <button type="button" class="button" disabled={words.trim() === ""} onClick={addWords}>
          Add this text
        </button>
        <label class="button desk-files">
          Choose files
          <input type="file" multiple onChange={(event) => void addFiles(event.currentTarget.files).then(() => (event.target as HTMLInputElement).value = "")} />
        </label>
        <span class="quiet">or drop them here</span>
      </div>
    </section>
  );
}

/** One after the other: a hundred at once would ask much of browser and server. */
async function inTurn(files: readonly File[]): Promise<void> {
  for (const file of files) await deskServer.add(file.name, file);
}

/** The first words name the file, so that a person knows it again. */
function nameOf(words: string): string {
  const line = words.trim().split("\n", 1)[0]!.replace(/<[^>]{0,200}>/g, " ");
  return line.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, LONGEST).toLowerCase() || "pasted";
}

/** Characters. */
const LONGEST = 40;

function isPage(words: string): boolean {
  return /^\s*<(?:!doctype html|html|body|article|div|p)\b/i.test(words);
}
