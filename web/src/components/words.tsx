import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SpanPair } from "../../../src/model/report.ts";
import { useApp } from "../app/context.ts";
import { foundIn } from "../run/found.ts";
import { type Piece, piecesAt, piecesOf } from "../run/pieces.ts";
import type { ArticleView } from "../run/run.ts";

/**
 * Words that strangers wrote, as text and nothing else: their writing direction ends where they end, characters that show nothing are shown by name,
 * look-alikes are underlined or, when a person asks, read. Everything that comes from an article is shown through here.
 */
export function Words({ words, class: name }: { readonly words: string; readonly class?: string | undefined }) {
  return (
    <bdi dir="auto" class={name}>
      <Pieces pieces={piecesOf(words)} />
    </bdi>
  );
}

/** The words at a place of an article, on one line. */
export function WordsAt({ article, span, class: name }: { readonly article: ArticleView; readonly span: SpanPair; readonly class?: string | undefined }) {
  return (
    <bdi dir="auto" class={name}>
      <PiecesAt article={article} span={span} />
    </bdi>
  );
}

/** The same without an element of its own, for words inside a longer stretch. */
export function PiecesAt({ article, span }: { readonly article: ArticleView; readonly span: SpanPair }) {
  return <Pieces pieces={piecesAt(article, span)} />;
}

/** What a person searches for in a view, in small letters: it is underlined in all words within. */
export const SearchedWords = createContext<readonly string[]>([]);

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const { settings } = useApp();
  const asked = useContext(SearchedWords);
  return <>{pieces.map((piece, i) => pieceShown(piece, settings.words === "read", asked, i))}</>;
}

function pieceShown({ words, kind, note, sign }: Piece, asRead: boolean, asked: readonly string[], key: number) {
  if (kind === "plain" && asked.length > 0) {
    return foundIn(words, asked).map((stretch, i) =>
      stretch.found ? (
        <span key={`${key} ${i}`} class="found">
          {stretch.words}
        </span>
      ) : (
        stretch.words
      ),
    );
  }
  if (kind === "plain") return words;
  if (kind === "swapped") {
    return (
      <span key={key} class="swapped" title={`reads “${note}”, stands as ${codes(words)}`}>
        {asRead ? note : words}
      </span>
    );
  }
  return asRead ? null : (
    <span key={key} class="hidden-character" role="img" aria-label={note} title={note}>
      {sign}
    </span>
  );
}

function codes(words: string): string {
  return [...words].map((character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`).join(" ");
}
