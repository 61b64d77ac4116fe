import { Command, CommanderError } from "commander";
import { version } from "./version.ts";
import { collateCommand } from "./collate.ts";
import { copiesCommand } from "./copies.ts";
import { intakeCommand } from "./intake.ts";
import { openCommand } from "./open.ts";
import { readCommand } from "./read.ts";
import { recheckCommand } from "./recheck.ts";
import { storiesCommand } from "./stories.ts";
import { fetchCommand } from "./fetch.ts";
import { EXIT } from "./exit.ts";
import { WrongUse } from "./usage.ts";

/** Runs one command line (without `node` and the program's path) and gives its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.allRead;
  const program = new Command("variorum")
    .description("Lays the news articles of one story side by side: who says what, in whose words, and what is not found.")
    .version(version(), "-V, --version", "print the version")
    .showHelpAfterError("(add --help for the options and examples)")
    .exitOverride()
    .addHelpText("after", EXIT_CODES)
    .configureHelp({ sortSubcommands: false });
  for (const command of [collateCommand, storiesCommand, copiesCommand, intakeCommand, readCommand, recheckCommand, openCommand, fetchCommand]) {
    program.addCommand(command((result) => (code = result)).exitOverride().showHelpAfterError("(add --help for the options and examples)"));
  }
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.wrongUse;
    if (error instanceof WrongUse) {
      process.stderr.write(`variorum: ${error.message}\n`);
      return EXIT.wrongUse;
    }
    throw error;
  }
}

const EXIT_CODES = `
Exit codes:
  0  every input was read (recheck: every passage stands as reported)
  1  no input could be read (recheck: some passage does not)
  2  wrong use of the command line
  3  some inputs could not be read; they are listed on stderr

Nothing is sent anywhere: variorum reads files and writes files. Only fetch uses the network, to ask for the pages that it is told to.`;

