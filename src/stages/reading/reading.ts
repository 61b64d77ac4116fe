export type { LanguageModels } from "../../language/language.ts";
export { tag } from "./tag.ts";
export { tokenise } from "./tokenise.ts";
