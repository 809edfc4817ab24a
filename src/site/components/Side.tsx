// Supply and demand told apart everywhere by one word, one colour and one mark.

/** The two sides of the catalogue. */
export type SideOf = 'supply' | 'demand';

const WORDS: Readonly<Record<SideOf, string>> = { supply: 'Supply', demand: 'Demand' };

/** The word of a side, with its mark; the mark is a filled square for supply and an open ring for demand. */
export function Side({ side }: { side: SideOf }) {
  return <strong class={`app-side app-side--${side}`}>{WORDS[side]}</strong>;
}
