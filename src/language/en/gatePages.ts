/** How a page begins that stands before an article, or in its place: it asks for a proof, a consent or a sign-in, or says that nothing is here. */
export interface Gate {
  /** The beginning of a title, a heading or a line. */
  readonly words: RegExp;
  readonly what: string;
  /** A line of it is enough: no page with an article has one beside its text. Buttons to sign in and notes on cookies are everywhere. */
  readonly alone: boolean;
}

export const GATES: readonly Gate[] = [
  { words: /^(?:just a moment|checking your browser|verifying you are human|verify (?:that )?you are (?:a )?human|are you a robot|please verify (?:that )?you are|security check|ddos protection by|attention required!?(?: \| cloudflare)?|pardon our interruption|one more step|please complete the security check|we need to verify that you(?:['’]re| are) not a robot|press (?:&|and) hold to confirm you are)\b/i, what: "a check for robots", alone: true },
  { words: /^(?:please )?(?:enable|turn on|activate) (?:javascript|js|cookies|javascript and cookies|cookies and javascript)\b|^(?:javascript|cookies) (?:is|are|must be) (?:disabled|required|enabled|not available)\b|^(?:you need to|this (?:site|page|app) (?:requires|works best with)|your browser (?:does not support|has disabled)) (?:enable )?javascript\b/i, what: "a note that the page needs script", alone: true },
  { words: /^(?:access (?:to this page has been )?denied|forbidden|403 forbidden|error 403|you don['’]t have permission to access|request blocked|sorry, you have been blocked|451:? unavailable|this content is not available in your (?:country|region|area))\b/i, what: "a refusal", alone: true },
  { words: /^(?:404|error 404|page not found|not found|the page (?:you(?:['’]re| are) looking for|you requested) (?:can(?:not|['’]t)|could not|was not|does not|doesn['’]t)|we can['’]t find (?:that|the) page|this page (?:does not|doesn['’]t|no longer) exists?)\b/i, what: "a page that says that nothing is here", alone: false },
  { words: /^(?:before you continue(?: to)?|we value your privacy|your privacy (?:choices|is important to us)|we and our partners (?:store|use)|we use cookies|this (?:site|website) uses cookies|cookie consent|manage (?:your )?(?:consent|privacy))\b/i, what: "a question about cookies", alone: false },
  { words: /^(?:log ?in|sign ?in|sign up|register|create (?:an|your free) account|subscribe)(?: (?:to|or|with|for|here)\b.{0,60})?$/i, what: "a sign-in", alone: false },
];
