export { readerPieces } from "./pieces.ts";
export { type ReaderFiles, READER_MARK, readerPage, runReader } from "./page.ts";
