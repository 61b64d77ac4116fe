import type { ProblemCode } from "../../model/problem.ts";

/** Why an address was not fetched. Thrown within this folder only: a run gives it as a problem of that address, and goes on with the others. */
export class NotFetched extends Error {
  readonly code: ProblemCode;
  /** True where the same request may succeed a little later. */
  readonly passing: boolean;

  constructor(code: ProblemCode, message: string, passing = false) {
    super(message);
    this.code = code;
    this.passing = passing;
  }
}

/** There was no server to ask. */
export class NoServer extends NotFetched {}

/** The run was asked to stop. */
export class Interrupted extends Error {}
