import type { ReaderPassage } from "../../../src/model/reader.ts";
import { useApp } from "../app/context.ts";
import { citation } from "../run/citation.ts";
import type { ArticleView } from "../run/run.ts";

/** Copies a passage with its sentence, speaker, outlet, title, date and place. */
export function CitationButton({ article, passage }: { readonly article: ArticleView; readonly passage: ReaderPassage }) {
  return <CopyButton words={() => citation(article, passage)} label="Copy as citation" done="Citation copied." />;
}

/** Copies the address that leads back to this very place. */
export function LinkButton({ href }: { readonly href: string }) {
  return <CopyButton words={() => new URL(href, location.href).href} label="Copy link" done="Link copied." />;
}

function CopyButton({ words, label, done }: { readonly words: () => string; readonly label: string; readonly done: string }) {
  const { say } = useApp();
  return (
    <button type="button" class="button" onClick={() => void copied(words()).then((worked) => say(worked ? done : "This browser lets nothing be copied from here."))}>
      {label}
    </button>
  );
}

/** Gives whether it worked. A page from disk may have no clipboard; then a field that is selected serves. */
async function copied(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    const field = document.createElement("textarea");
    field.value = words;
    field.className = "off-screen";
    document.body.append(field);
    field.select();
    const worked = document.execCommand("copy");
    field.remove();
    return worked;
  }
}
