import { quoted } from "./escaped.ts";
import { counted } from "../wording.ts";

/** Reasons shown at once; a row of six articles has fifteen pairs. */
const MOST = 2;

/** The first reasons, a line each; the others folded behind them. */
export function reasonsHtml(because: readonly string[]): string {
  const left = because.slice(MOST);
  if (left.length === 0) return lines(because);
  return `${lines(because.slice(0, MOST))}<details><summary>${counted(left.length, "more reason", "more reasons")}</summary>${lines(left)}</details>`;
}

function lines(because: readonly string[]): string {
  return because.map((words) => `<span class="entry">${quoted(words)}</span>`).join("");
}
