import { dated } from "../../published.ts";

/** The address of a page of the web; null for anything else, such as "cid:frame-1" or a file of somebody's disk. */
export function addressOf(words: string | undefined): string | null {
  const found = /^\s*<?(https?:\/\/[^\s<>"]{1,4000}?)>?\s*$/i.exec(words ?? "");
  return found?.[1] ?? null;
}

/** When a page was saved, as ISO 8601 where it can be understood: "Tue, 21 Nov 2023 10:00:00 +0100", and as a browser writes it, "Tue Nov 21 2023 10:00:00 GMT+0100 (Central European Standard Time)". */
export function captured(words: string | undefined): string | null {
  const written = (words ?? "").replace(/\s*\([^()]{0,80}\)\s*$/, "").trim().slice(0, LONGEST);
  return written === "" ? null : (dated(written, "archive")?.value ?? written);
}

/** Characters. */
const LONGEST = 80;
