import { getDocumentProxy } from "unpdf";
import type { PdfPage, PdfPiece, PdfText } from "../stages/intake/intake.ts";

/** The words of a PDF's pages with their places, by PDF.js. Its script, fonts and pictures are not run, loaded or drawn. */
export async function pdf(bytes: Uint8Array, most: number, maxSeconds: number): Promise<PdfText> {
  const until = performance.now() + maxSeconds * 1000;
  // It takes its bytes away, and wants them plain.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, enableXfa: false, stopAtErrors: false }).catch((error: Error) => {
    throw error.name === "PasswordException" ? new Error("it is locked with a password") : error;
  });
  try {
    const pages: PdfPage[] = [];
    let length = 0;
    let stopped: PdfText["stopped"] = null;
    for (let number = 1; number <= document.numPages && stopped === null; number++) {
      const page = await document.getPage(number);
      const { transform } = page.getViewport({ scale: 1 });
      const pieces = (await page.getTextContent()).items.flatMap((item) => ("str" in item ? pieceOf(item, transform) : []));
      for (const { words } of pieces) length += words.length;
      pages.push(pieces);
      page.cleanup();
      if (length > most) stopped = "too-large";
      else if (performance.now() > until && number < document.numPages) stopped = "too-slow";
    }
    return { pages, stopped, ...said(await document.getMetadata().catch(() => null)) };
  } finally {
    await document.loadingTask.destroy();
  }
}

/** The matrix of the words after that of the page, whose upper left corner is where lengths begin. */
function pieceOf({ str, transform, width }: { readonly str: string; readonly transform: readonly number[]; readonly width: number }, page: readonly number[]): PdfPiece {
  const [a, b, c, d, e, f] = page as [number, number, number, number, number, number];
  const [ta, tb, tc, td, te, tf] = transform as [number, number, number, number, number, number];
  const along = { x: a * ta + c * tb, y: b * ta + d * tb };
  const up = { x: a * tc + c * td, y: b * tc + d * td };
  return { words: str, x: a * te + c * tf + e, y: b * te + d * tf + f, width, size: Math.hypot(up.x, up.y), sideways: Math.abs(along.y) > Math.abs(along.x) };
}

function said(metadata: { readonly info: object } | null): Omit<PdfText, "pages" | "stopped"> {
  const info = (metadata?.info ?? {}) as Readonly<Record<string, unknown>>;
  const words = (name: string): string | null => (typeof info[name] === "string" && info[name].trim() !== "" ? info[name].trim() : null);
  return { title: words("Title"), author: words("Author"), created: words("CreationDate"), modified: words("ModDate"), language: words("Language") };
}
