/**
 * How well names are found in articles that the model has not seen: wikigold in five parts, each labelled by a model of the other four, GUM's training
 * documents and MEANTIME. Writes the mentions of all parts to a file for the scorer: `node bench/names.ts OUT.jsonl`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dataFolder } from "./dataFolder.ts";
import { MODEL_PATHS, loadModels } from "../src/language/language.ts";
import { articleOf } from "../src/stages/reading/testing.ts";
import { tag, tokenise } from "../src/stages/reading/reading.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { spanOfTokens } from "../src/text/tokens.ts";
import type { LanguageModels } from "../src/language/language.ts";
import type { Reading } from "../src/model/reading.ts";
import { gum, meantime, wikigold } from "../scripts/train/namedTexts.ts";
import { nameModel } from "../scripts/train/names.ts";

const PARTS = 5;

const data = dataFolder("entities");
if (data === null) console.log("skipped: no labelled data (set VARIORUM_DATA to its folder)");
else crossValidate(data, process.argv[2] ?? "names.jsonl");

function crossValidate(folder: string, out: string): void {
  const shipped = { tags: bytes("tags"), names: bytes("names") };
  const tagger = loadModels(shipped);
  const gold = wikigold(folder);
  const others = [...gum(folder), ...meantime(folder)];
  const rows: string[] = [];
  for (let part = 0; part < PARTS; part++) {
    const learned = nameModel([...gold.filter((_, i) => i % PARTS !== part), ...others], (text) => read(text, tagger));
    const models = loadModels({ tags: shipped.tags, names: learned });
    for (const { id, text } of gold.filter((_, i) => i % PARTS === part)) rows.push(JSON.stringify({ id, text, mentions: mentions(read(text, models)) }));
  }
  writeFileSync(out, `${rows.join("\n")}\n`);
  console.log(`${rows.length} articles: ${out}`);
}

function read(text: string, models: LanguageModels): Reading {
  return tag(tokenise(articleOf(text), [], [], createLexicon()), models);
}

function mentions(reading: Reading): { readonly span: readonly [number, number]; readonly type: string }[] {
  return reading.names.map((name) => {
    const { start, end } = spanOfTokens(reading, name);
    return { span: [start, end], type: name.type };
  });
}

function bytes(model: keyof typeof MODEL_PATHS): Uint8Array {
  return readFileSync(new URL(`../src/language/${MODEL_PATHS[model]}`, import.meta.url));
}
