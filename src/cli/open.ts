import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { printable } from "../outputs/terminal/terminal.ts";
import { serve } from "../server/server.ts";
import { type Bounds, withBounds } from "./bounds.ts";
import { createDesk } from "./desk/desk.ts";
import { EXIT } from "./exit.ts";
import { inputArgument } from "./options.ts";
import { readerFiles } from "./readerFiles.ts";
import { WrongUse } from "./usage.ts";

interface OpenOptions extends Bounds {
  readonly folder?: string;
  readonly port: number;
  readonly browser: boolean;
  readonly together?: boolean;
}

export function openCommand(done: (exitCode: number) => void): Command {
  return withBounds(new Command("open")
    .description("read and compare articles in the browser, served to this machine alone")
    .addArgument(inputArgument().argOptional())
    .addOption(new Option("--folder <dir>", `where articles that you add, metadata.csv and decisions.json are kept (default: the folder that you name, else ${FOLDER})`))
    .addOption(new Option("--port <number>", "the port to serve on; 0 takes a free one").argParser(port).default(0))
    .option("--together", "all inputs are one story")
    .option("--no-browser", "print the address, and open no browser")
    .addHelpText("after", EXAMPLES)
    .action(async (args: string[], options: OpenOptions) => done(await openReader(args, options))));
}

/** Gives the exit code, once a person has ended it. */
export async function openReader(args: readonly string[], options: OpenOptions): Promise<number> {
  if (args.includes("-")) throw new WrongUse("variorum open takes no articles from standard input. Paste them into its start page, or name files.");
  const files = readerFiles();
  const folder = options.folder ?? (args.length === 1 && isFolder(args[0]!) ? args[0]! : FOLDER);
  const desk = createDesk(args, folder, options);
  const serving = await serve(desk, files, options.port).catch((error: NodeJS.ErrnoException) => {
    throw new WrongUse(`cannot serve on port ${options.port} (${error.code ?? error.message}). Leave --port out to take a free one.`);
  });
  process.stdout.write(`Open in a browser on this machine, and end with Ctrl-C:\n  ${serving.address}\nWhat you add and mark is kept in ${printable(folder)}\n`);
  if (options.browser) openBrowser(serving.address);
  if (args.length > 0) await desk.collate(options.together ?? false).catch((error: Error) => process.stderr.write(`variorum: ${error.message}\n`));
  await ended();
  await serving.close();
  return EXIT.allRead;
}

/** Where nobody names a folder. */
const FOLDER = "variorum-desk";

function ended(): Promise<void> {
  return new Promise((done) => {
    process.once("SIGINT", done);
    process.once("SIGTERM", done);
  });
}

/** The system's own way; where there is none, the address stands on the terminal. */
function openBrowser(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(command!, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Throws InvalidArgumentError, which commander shows as wrong use. */
function port(words: string): number {
  const found = Number(words);
  if (!/^\d{1,5}$/.test(words) || found > 65_535) throw new InvalidArgumentError("Expected a port from 0 to 65535.");
  return found;
}

const EXAMPLES = `
Only this machine can reach it, and only by the address with its token. Nothing is written outside the folder; what you take off
is moved to .taken-off in it.

Examples:
  variorum open                      a start page: paste text, drop pages or a table, then compare
  variorum open clippings/           compare what lies in a folder, and keep marks and names there
  variorum open a.html b.html --folder today
                                     these two; what you add or mark is kept in today/`;
