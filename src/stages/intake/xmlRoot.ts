/** The name of the outermost element of an XML file or a page, lower-cased, by its first characters; null where these do not reach it, or there is none. */
export function xmlRoot(start: string): string | null {
  for (let at = 0; at < start.length; ) {
    if (/\s/.test(start[at]!)) {
      at++;
      continue;
    }
    const past = afterAside(start, at);
    if (past === at) return NAME.exec(start.slice(at, at + LONGEST))?.[1]!.toLowerCase() ?? null;
    if (past < 0) return null;
    at = past;
  }
  return null;
}

const LONGEST = 60;
const NAME = /^<([a-z][\w:.-]{0,50})[\s/>]/i;

/** Where a declaration, a comment or an instruction ends that begins here; -1 where it does not end, `at` where none begins. */
function afterAside(start: string, at: number): number {
  if (start.startsWith("<!--", at)) return endOf(start, "-->", at);
  if (start.startsWith("<?", at)) return endOf(start, "?>", at);
  if (!start.startsWith("<!", at)) return at;
  const declared = endOf(start, ">", at);
  const subset = start.indexOf("[", at);
  return subset < 0 || subset > declared ? declared : endOf(start, "]>", subset);
}

function endOf(start: string, mark: string, at: number): number {
  const found = start.indexOf(mark, at);
  return found < 0 ? -1 : found + mark.length;
}
