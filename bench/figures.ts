/**
 * Numbers against a labelled set: `node bench/figures.ts`, with `--errors N` examples of errors. The shipped model of names has learned from this very
 * set; `--unseen` reads with one that has not (about a minute of training).
 */
import { readFileSync } from "node:fs";
import { gum, wikigold } from "../scripts/train/namedTexts.ts";
import { nameModel } from "../scripts/train/names.ts";
import { type LanguageModels, loadModels, MODEL_PATHS } from "../src/language/language.ts";
import { findDates } from "../src/stages/findings/dates/dates.ts";
import { articleOf, testModels } from "../src/stages/reading/testing.ts";
import { tag, tokenise } from "../src/stages/reading/reading.ts";
import { createLexicon } from "../src/text/lexicon.ts";
import { DATA, dataFolder } from "./dataFolder.ts";
import { figureLine } from "./found.ts";
import { labelled, readingOfLabelled, scored } from "./labelled.ts";

const asked = process.argv.indexOf("--errors");
const examples = asked < 0 ? 0 : Number(process.argv[asked + 1] ?? 20);
const unseen = process.argv.includes("--unseen");
const articles = labelled("meantime");

if (articles !== null) {
  const models = unseen ? modelsWithoutMeantime() : testModels();
  const readings = articles.map((article) => readingOfLabelled(article, createLexicon(), models));
  const dates = readings.map(findDates);
  const begun = performance.now();
  const ours = readings.map((reading, i) => figureLine(reading, dates[i]!));
  const seconds = (performance.now() - begun) / 1000;
  const tokens = readings.reduce((sum, reading) => sum + reading.tokens.count, 0);
  console.log(`## meantime: findFigures, ${Math.round(tokens / seconds)} tokens a second, names from ${unseen ? "a model that has not seen this set" : "the shipped model"}\n`);
  console.log(scored("meantime", "figures", ours, examples));
}

/** The shipped tags, which learn from GUM alone, and names learned from wikigold and GUM. */
function modelsWithoutMeantime(): LanguageModels {
  if (dataFolder("entities") === null) {
    console.log("skipped: the sets to learn names from are not there (VARIORUM_DATA names the folder that holds them); the shipped model is used");
    return testModels();
  }
  const tags = readFileSync(new URL(`../src/language/${MODEL_PATHS.tags}`, import.meta.url));
  const shipped = testModels();
  const learned = nameModel([...wikigold(DATA), ...gum(DATA)], (text) => tag(tokenise(articleOf(text), [], [], createLexicon()), shipped));
  return loadModels({ tags, names: learned });
}
