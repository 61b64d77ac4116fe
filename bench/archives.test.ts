import assert from "node:assert/strict";
import { test } from "node:test";
import { measured } from "./archives.ts";

test("unpacking, measured over a small archive", () => {
  const { ours, zlib } = measured(20);
  assert.equal(ours.pages, 20);
  assert.ok(zlib.bytes > ours.bytes && ours.bytes > 20 * 20_000);
  assert.ok(ours.peak > 0 && ours.processor > 0);
});
