/**
 * Trains the models of English beside the code, byte for byte the same each time: `node scripts/train/train.ts [FOLDER OF LABELLED DATA]`.
 * Learned from: GUM (four genres, without its test documents) for tags; the same, wikigold and MEANTIME for names. See NOTICE.
 */
import { writeFileSync } from "node:fs";
import { dataFolder } from "../../bench/dataFolder.ts";
import { MODEL_PATHS, loadModels } from "../../src/language/language.ts";
import { tag, tokenise } from "../../src/stages/reading/reading.ts";
import { articleOf } from "../../src/stages/reading/testing.ts";
import { createLexicon } from "../../src/text/lexicon.ts";
import { gumDocuments } from "./gum.ts";
import { modelBytes } from "./modelFile.ts";
import { gum, meantime, wikigold } from "./namedTexts.ts";
import { nameModel } from "./names.ts";
import { tagModel } from "./tags.ts";

const folder = process.argv[2] ?? dataFolder("gum");
if (folder === null) console.log("no labelled data: say its folder, or set VARIORUM_DATA");
else trainAll(folder);

function trainAll(data: string): void {
  const tags = tagModel(gumDocuments(`${data}/gum`).train);
  keep("tags", tags);
  // Names are learned from readings with tags; a model without rows finds no names.
  const tagger = loadModels({ tags, names: modelBytes(new Map()) });
  keep("names", nameModel([...wikigold(data), ...gum(data), ...meantime(data)], (text) => tag(tokenise(articleOf(text), [], [], createLexicon()), tagger)));
}

function keep(model: keyof typeof MODEL_PATHS, bytes: Uint8Array): void {
  const file = new URL(`../../src/language/${MODEL_PATHS[model]}`, import.meta.url);
  writeFileSync(file, bytes);
  console.log(`${MODEL_PATHS[model]}: ${bytes.length} bytes`);
}
