import assert from "node:assert/strict";
import { test } from "node:test";
import { articleFrom } from "./testing.ts";

const BODY = "The harbour of Tarn will reopen in the spring, the mayor said on Monday. She gave no date. Boats had been moved to Port Ellis, 12 in all, before the works began last year.";

/** What stands behind the body, and what it shows. */
function check(end: string, state: string, reason = ""): void {
  test(`${JSON.stringify(end)} is ${state}`, () => {
    const { completeness } = articleFrom("a.txt", BODY + end);
    assert.equal(completeness.state, state, completeness.reasons.join("; "));
    assert.equal(completeness.reasons[0] ?? "", reason);
  });
}

check(" The owners of the boats, who had been told nothing of", "partial", "ends without a full stop");
check(" The owners of the boats, who had been told nothing,", "partial", "ends without a full stop");
check(" The owners of the boats had been…", "partial", "ends in an ellipsis");
check(" The owners of the boats had been...", "partial", "ends in an ellipsis");
check(" The owners of the boats… [+1234 chars]", "partial", "ends in a count of characters left out");
check("\n\nSubscribe to continue reading", "partial", "asks to subscribe or log in to read on");
check("\n\nContinue reading", "partial", "ends in “continue reading”");
check("\n\nRead more", "partial", "ends in “read more”");
check("\n\nRead the full story at The Harbour Post", "partial", "ends in “read the full story”");
check("\n\nThis article is for subscribers only.", "partial", "says that the rest is for subscribers");

check("", "whole");
check("\n\nFollow the harbour and its boats all day long at https://post.example/harbour", "whole");
check("\n\nFor the full list of boats and of their owners please visit www.post.example", "whole");
check("\n\n3 May – Tarn, the old harbour and the new one beside it, from nine\n4 May – Port Ellis, the quay at the end of the road, from ten", "whole");
check("\n\n...", "whole");
check(" “We will see,” she said, “and then …”", "whole");
check("\n\nRead more: Boats moved to Port Ellis", "whole");
check("\n\nAdvertisement", "whole");
check(" (Reporting by Ana Ruiz; Editing by Jo Park)", "whole");
check("\n\nThe names:\n\n• Ana Ruiz, the mayor of Tarn and of its harbour since last year", "whole");
check(" The owners asked: “Why?”", "whole");
check(" SSH/PA", "whole");

test("short texts and other languages are unknown, with the reason", () => {
  assert.deepEqual(articleFrom("a.txt", "The harbour will reopen.").completeness, { state: "unknown", reasons: ["very short: fewer than 25 words"] });
  const german = "Der Hafen wird im Frühjahr wieder geöffnet, sagte die Bürgermeisterin am Montag, und die Boote kommen zurück. Ein Datum hat sie nicht genannt, aber es soll nicht mehr lange dauern.";
  assert.deepEqual(articleFrom("a.txt", german).completeness, { state: "unknown", reasons: ["not in a language that is read"] });
});
