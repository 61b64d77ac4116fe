import type { Problem, ProblemCode } from "../../model/problem.ts";

/** Nothing of this input is in the result. */
export function unread(code: ProblemCode, name: string, message: string): Problem {
  return { code, name, message, severity: "unread" };
}

/** It was read, with this reservation. */
export function noted(code: ProblemCode, name: string, message: string): Problem {
  return { code, name, message, severity: "noted" };
}

/** Sizes in bytes. */
export function tooLarge(name: string, size: number, maxArticle: number): Problem {
  return unread("too-large", name, `expected at most ${grouped(maxArticle)} bytes for one article, came ${grouped(size)}. Raise the limit with --max-article if it is one article.`);
}

/** 5000000 -> "5,000,000". */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
