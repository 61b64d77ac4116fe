export { isMhtml, mhtmlPage } from "./mhtml.ts";
export { isSavedPage, savedPage } from "./savedPage.ts";
