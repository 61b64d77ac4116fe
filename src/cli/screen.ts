import { styleText } from "node:util";
import { PLAIN, type Paint, type Screen } from "../outputs/terminal/terminal.ts";

/** Columns where the width is not known: in a file, or through a pipe. */
const WIDTH = 100;
/** Narrower than this nothing could be read, wider lines are hard to follow. */
const NARROWEST = 40;
const WIDEST = 120;

/** How wide to write and whether in colour: only on a terminal, and not where NO_COLOR or TERM=dumb asks for none. */
export function screenOf(stream: NodeJS.WriteStream, toFile: boolean): Screen {
  const terminal = stream.isTTY && !toFile;
  const width = terminal ? Math.min(WIDEST, Math.max(NARROWEST, stream.columns || WIDTH)) : WIDTH;
  const colours = terminal && stream.hasColors();
  return { width, paint: colours ? COLOURS : PLAIN };
}

const COLOURS: Paint = {
  heading: (words) => styleText("bold", words, { validateStream: false }),
  exact: (words) => styleText(["bold", "cyan"], words, { validateStream: false }),
  letter: (words) => styleText(["bold", "inverse"], words, { validateStream: false }),
  faint: (words) => styleText("dim", words, { validateStream: false }),
  warning: (words) => styleText("yellow", words, { validateStream: false }),
};
