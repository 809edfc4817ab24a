// A plan and what the engine found → the entries that meet it, best first.

import type { MatchedField } from './answer.ts';
import type { Engine, Found, Sought } from './engine.ts';
import { matchedFields, matchedTerms } from './matched.ts';
import { countOf, type Met, metBy } from './meet.ts';
import { phraseTerm } from './phrase.ts';
import type { Plan } from './plan.ts';
import type { Wanted, Way } from './way.ts';

/** An entry that meets a plan. Why it does is worked out when it is asked for: most results are never shown. */
export interface Ranked {
  readonly document: number;
  readonly score: number;
  readonly matched: readonly MatchedField[];
  /** For each way in which it meets the plan its terms, several with spaces between them. */
  readonly terms: ReadonlySet<string>;
}

/** What was found, and whether it has enough of the words. */
export interface Ranking {
  readonly coverage: 'enough' | 'some';
  readonly ranked: readonly Ranked[];
}

/** Whether a document says a phrase, folded, in a row. */
export type HasPhrase = (document: number, phrase: string) => boolean;

/** A phrase that a document may say: it has all of its words. */
export interface PhraseAsked {
  readonly document: number;
  readonly phrase: string;
}

/** Looks up which documents say which phrases, of those that are asked about: their texts may have to be fetched. */
export type ReadPhrases = (asked: readonly PhraseAsked[]) => Promise<HasPhrase>;

/** What the engine found for some ways, and which documents meet what is wanted. */
interface Candidates {
  readonly found: Found;
  readonly met: Met;
  readonly documents: readonly number[];
}

/**
 * Entries with all words stand above those that lack one of three; where no entry has that many, any that has some.
 * A phrase may never be missing, and what is excluded never there.
 */
export async function rank(engine: Engine, plan: Plan, readPhrases: ReadPhrases): Promise<Ranking> {
  const excluded = await excludedBy(engine, plan, readPhrases);
  const candidates = await candidatesFor(engine, plan.wanted, plan.named, readPhrases);
  const { met, documents } = candidates;
  const phrases = bitsOf(plan.wanted, ({ reading }) => reading.role === 'phrase');
  const able = documents.filter((one) => !excluded.has(one) && ((met[one] ?? 0) & phrases) === phrases);
  const needed = plan.wanted.length - Math.floor(plan.wanted.length / 3);
  const enough = able.filter((document) => countOf(met[document] ?? 0) >= needed);
  const isEnough = enough.length > 0 || able.length === 0;
  const ranked = scored({ ...candidates, documents: isEnough ? enough : able }, plan);
  return { coverage: isEnough ? 'enough' : 'some', ranked };
}

/** The documents that have what is excluded. */
export async function excludedBy(engine: Engine, plan: Plan, readPhrases: ReadPhrases): Promise<ReadonlySet<number>> {
  if (plan.excluded.length === 0) return new Set();
  return new Set((await candidatesFor(engine, plan.excluded, [], readPhrases)).documents);
}

async function candidatesFor(
  engine: Engine,
  wanted: readonly Wanted[],
  named: readonly Way[],
  readPhrases: ReadPhrases,
): Promise<Candidates> {
  const found = await engine.find(soughtFor([...wanted.flatMap(({ ways }) => ways), ...named]));
  const met = metBy(found, wanted, named);
  await checkPhrases({ found, met, documents: found.documents }, wanted, readPhrases);
  return { found, met, documents: found.documents.filter((document) => met[document] !== 0) };
}

/** Each term once, with the greatest weight that any way gives it; how a word or phrase stands there adds nothing to it. */
function soughtFor(ways: readonly Way[]): Sought[] {
  const boosts = new Map<string, number>();
  for (const { terms, asTyped, boost, phrase } of ways) {
    for (const term of terms) boosts.set(term, Math.max(boost, boosts.get(term) ?? 0));
    if (phrase !== undefined) boosts.set(phraseTerm(phrase), 0);
    if (asTyped !== undefined) boosts.set(asTyped, boosts.get(asTyped) ?? 0);
  }
  return [...boosts].map(([term, boost]) => ({ term, boost }));
}

/** Takes the bit of a phrase from those that have its words and do not say it. */
async function checkPhrases(
  { met, documents }: Candidates,
  wanted: readonly Wanted[],
  readPhrases: ReadPhrases,
): Promise<void> {
  const asked = wanted.flatMap(({ reading: { phrase } }, place) => {
    const bit = 1 << place;
    const having = phrase === undefined ? [] : documents.filter((document) => ((met[document] ?? 0) & bit) !== 0);
    return having.map((document) => ({ document, phrase: phrase ?? '', bit }));
  });
  if (asked.length === 0) return;
  const hasPhrase = await readPhrases(asked);
  for (const { document, phrase, bit } of asked)
    if (!hasPhrase(document, phrase)) met[document] = (met[document] ?? 0) & ~bit;
}

function bitsOf(wanted: readonly Wanted[], isMeant: (want: Wanted) => boolean): number {
  return wanted.reduce((bits, want, place) => (isMeant(want) ? bits | (1 << place) : bits), 0);
}

// Of two entries with the same words the one that says them as they were typed is more likely meant (npm run bench: of three
// words that were copied from a text it is found at 0.91 and not 0.88, and other inflections of them lose less than 0.01).
const AS_TYPED = 1.4;

/** Whoever has more of the words stands higher: each step up begins above the best of the step below. */
function scored({ found, met, documents }: Candidates, plan: Plan): Ranked[] {
  const scores = ownScores(found, documents, plan.wanted);
  const best = documents.reduce((most, document) => Math.max(most, scores[document] ?? 0), 0);
  for (const document of documents) {
    const score = (scores[document] ?? 0) + (countOf(met[document] ?? 0) - 1) * best;
    // Rounded, so that the last bits of a sum decide nothing.
    scores[document] = Math.round(score * 1e4) / 1e4;
  }
  const sorted = Uint32Array.from(documents).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return Array.from(sorted, (document) => rankedOf({ found, met }, plan, document, scores[document] ?? 0));
}

/** What the engine made of each document, by its number, and more where it says the words as they were typed. */
function ownScores(found: Found, documents: readonly number[], wanted: readonly Wanted[]): Float64Array {
  const isAsTyped = sayingAsTyped(found, wanted);
  const scores = new Float64Array(found.scores.length);
  for (const document of documents)
    scores[document] = (found.scores[document] ?? 0) * (isAsTyped(document) ? AS_TYPED : 1);
  return scores;
}

/** Which documents have every word in the very form. One word alone says too little: "kiosks" and "kiosk" mean the same. */
function sayingAsTyped(found: Found, wanted: readonly Wanted[]): (document: number) => boolean {
  const words = wanted.flatMap(({ ways }) => ways[0]?.asTyped ?? []);
  if (words.length < 2) return () => false;
  const said = words.map((word) => new Set(found.standsIn(word).flatMap(({ documents }) => [...documents])));
  return (document) => said.every((documents) => documents.has(document));
}

function rankedOf(candidates: Pick<Candidates, 'found' | 'met'>, plan: Plan, document: number, score: number): Ranked {
  return {
    document,
    score,
    get matched() {
      return matchedFields(candidates, plan, document);
    },
    get terms() {
      return matchedTerms(candidates, plan, document);
    },
  };
}
