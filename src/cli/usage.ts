/** A wrong use of the command line: shown as one line, exit code 2. */
export class WrongUse extends Error {}
