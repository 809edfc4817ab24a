// Pieces of a text → the text with its matching words marked.

import type { Piece } from '../../../search/snippet.ts';

/** Text and marks; never markup from the catalogue. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}
