// What the engine made of documents → the scores by which results stand: the one re-ranking on top of lunr's.

import type { Found } from './engine.ts';
import { countOf, type Met } from './meet.ts';
import type { Plan } from './plan.ts';
import { begunBy, titledBy } from './titled.ts';
import type { Wanted } from './way.ts';

/** Documents that are to be scored, and what each of them meets. */
interface Scorable {
  readonly found: Found;
  readonly met: Met;
  readonly documents: readonly number[];
}

// Of two entries with the same words the one that says them as they were typed is more likely meant. Of three common words that were
// copied from a text it was found at 0.90 with a weight of 1.5 and 0.84 without one (npm run bench, generated, 10,000, seed 7).
const AS_TYPED = 1.8;

/**
 * The scores by the number of the document. Whoever has more of the words stands higher; among those with as many, the titles that go on as
 * was typed, the nearest first; and highest whose whole title was typed. Each step up on which any is begins above the best of the step below.
 */
export function rescored({ found, met, documents }: Scorable, { wanted }: Plan): Float64Array {
  const scores = ownScores(found, documents, wanted);
  const best = documents.reduce((most, document) => Math.max(most, scores[document] ?? 0), 0);
  const isTitled = titledBy(found, wanted);
  const begun = begunBy(found, wanted);
  const wholeTitle = begun.size > 0 ? 2 : 1;
  for (const document of documents) {
    const words = countOf(met[document] ?? 0) - 1;
    const share = isTitled(document) ? undefined : begun.get(document);
    const steps = words + (isTitled(document) ? wholeTitle : share === undefined ? 0 : 1 + share);
    // What the engine makes of an ending is how rare it is, which nobody asked: how much is left to type says more.
    const own = share === undefined ? (scores[document] ?? 0) : 0;
    // Rounded, so that the last bits of a sum decide nothing.
    scores[document] = Math.round((own + steps * best) * 1e4) / 1e4;
  }
  return scores;
}

/** What the engine made of each document, and more where it says the words as they were typed. */
function ownScores(found: Found, documents: readonly number[], wanted: readonly Wanted[]): Float64Array {
  const isAsTyped = sayingAsTyped(found, wanted);
  const scores = new Float64Array(found.scores.length);
  for (const document of documents)
    scores[document] = (found.scores[document] ?? 0) * (isAsTyped(document) ? AS_TYPED : 1);
  return scores;
}

/** Which documents have every word in the very form. One word alone says too little: "kiosks" and "kiosk" mean the same. */
function sayingAsTyped(found: Found, wanted: readonly Wanted[]): (document: number) => boolean {
  const typed = wanted.flatMap(({ ways: [way] }) => (way?.asTyped === undefined ? [] : [way]));
  if (typed.length < 2) return () => false;
  const said = typed.map(({ terms: [term = ''], asTyped = '' }) => new Set(found.writtenAs(term, asTyped)));
  return (document) => said.every((documents) => documents.has(document));
}
