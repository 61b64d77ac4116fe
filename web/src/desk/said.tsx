import { piecesOf } from "../run/pieces.ts";

/** Words by strangers, before there is a report: text and nothing else, hidden characters shown, their writing direction kept to themselves. */
export function Said({ words }: { readonly words: string }) {
  return (
    <bdi dir="auto">
      {piecesOf(words).map((piece, i) =>
        piece.kind === "plain" ? (
          piece.words
        ) : (
          <span key={i} class="hidden-character" role="img" aria-label={piece.note} title={piece.note}>
            {"\u2022"}
          </span>
        ),
      )}
    </bdi>
  );
}
