/** The learned weights of one language. Made from bytes by `loadModels`; until there are any, nothing is tagged. */
export interface LanguageModels {
  readonly language: string;
}
