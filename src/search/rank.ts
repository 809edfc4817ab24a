// A plan and what the engine found → the entries that meet it, best first.

import type { MatchedField } from './answer.ts';
import type { Engine, Found, Sought } from './engine.ts';
import { matchedFields, matchedTerms } from './matched.ts';
import { countOf, type Met, metBy } from './meet.ts';
import { anywhereTerm, phraseTerm } from './phrase.ts';
import type { Plan } from './plan.ts';
import { rescored } from './rescore.ts';
import type { Wanted } from './way.ts';

/** The entries that meet a plan. Not one object for each, and why it does is told when asked: most results are never shown. */
export interface Ranking {
  /** Whether they have enough of the words. */
  readonly coverage: 'enough' | 'some';
  /** The best first. */
  readonly documents: Uint32Array;
  /** By the number of the document. */
  readonly scores: Float64Array;
  readonly matchedIn: (document: number) => readonly MatchedField[];
  /** For each way in which the document meets the plan its terms, several with spaces between them. */
  readonly termsIn: (document: number) => ReadonlySet<string>;
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
export interface Candidates {
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
  const candidates = await candidatesFor(engine, plan.wanted, readPhrases);
  const { met, documents } = candidates;
  const phrases = bitsOf(plan.wanted, ({ reading }) => reading.role === 'phrase');
  const able = documents.filter((one) => !excluded.has(one) && ((met[one] ?? 0) & phrases) === phrases);
  const needed = plan.wanted.length - Math.floor(plan.wanted.length / 3);
  const enough = able.filter((document) => countOf(met[document] ?? 0) >= needed);
  const isEnough = enough.length > 0 || able.length === 0;
  const chosen = isEnough ? enough : able;
  const scores = rescored({ ...candidates, documents: chosen }, plan);
  return {
    coverage: isEnough ? 'enough' : 'some',
    documents: sortedBest(chosen, scores),
    scores,
    matchedIn: (document) => matchedFields(candidates, plan, document),
    termsIn: (document) => matchedTerms(candidates, plan, document),
  };
}

/** The documents that have what is excluded. */
export async function excludedBy(engine: Engine, plan: Plan, readPhrases: ReadPhrases): Promise<ReadonlySet<number>> {
  if (plan.excluded.length === 0) return new Set();
  return new Set((await candidatesFor(engine, plan.excluded, readPhrases)).documents);
}

async function candidatesFor(engine: Engine, wanted: readonly Wanted[], readPhrases: ReadPhrases): Promise<Candidates> {
  const found = await engine.find(soughtFor(wanted));
  const met = metBy(found, wanted);
  await checkPhrases({ found, met, documents: found.documents }, wanted, readPhrases);
  return { found, met, documents: found.documents.filter((document) => met[document] !== 0) };
}

/** Each term once, with the greatest weight that any way gives it; that a phrase stands there adds nothing to it. */
function soughtFor(wanted: readonly Wanted[]): Sought[] {
  const boosts = new Map<string, number>();
  for (const { reading } of wanted) if (reading.phrase !== undefined) boosts.set(anywhereTerm(reading.phrase), 0);
  for (const { terms, boost, phrase } of wanted.flatMap(({ ways }) => ways)) {
    for (const term of terms) boosts.set(term, Math.max(boost, boosts.get(term) ?? 0));
    if (phrase !== undefined) boosts.set(phraseTerm(phrase), 0);
  }
  return [...boosts].map(([term, boost]) => ({ term, boost }));
}

/** A phrase is looked for in so many of the entries that have its words, the best first: each of their texts has to be fetched. */
const MOST_READ = 300;

/** An entry that has all words of a phrase, and the bit that says so. */
interface Having extends PhraseAsked {
  readonly bit: number;
}

/** Takes the bit of a phrase from those that have its words and do not say it. */
async function checkPhrases(
  candidates: Candidates,
  wanted: readonly Wanted[],
  readPhrases: ReadPhrases,
): Promise<void> {
  const { found, met } = candidates;
  const having = wanted.flatMap(({ reading: { phrase } }, place) =>
    phrase === undefined ? [] : [havingWords(candidates, phrase, 1 << place)],
  );
  const toRead: Having[] = [];
  for (const some of having) {
    const known = found.standsIn(anywhereTerm(some[0]?.phrase ?? '')).flatMap(({ documents }) => [...documents]);
    const sure = new Set(known);
    if (sure.size === 0) toRead.push(...some.slice(0, MOST_READ));
    for (const { document, bit } of some) if (!sure.has(document)) met[document] = (met[document] ?? 0) & ~bit;
  }
  if (toRead.length === 0) return;
  const hasPhrase = await readPhrases(toRead);
  for (const { document, phrase, bit } of toRead)
    if (hasPhrase(document, phrase)) met[document] = (met[document] ?? 0) | bit;
}

/** In the order of the documents, or where they are too many to read, the best first. */
function havingWords({ found, met, documents }: Candidates, phrase: string, bit: number): Having[] {
  const having = documents.filter((document) => ((met[document] ?? 0) & bit) !== 0);
  const inOrder = having.length > MOST_READ ? [...sortedBest(having, found.scores)] : having;
  return inOrder.map((document) => ({ document, phrase, bit }));
}

function bitsOf(wanted: readonly Wanted[], isMeant: (want: Wanted) => boolean): number {
  return wanted.reduce((bits, want, place) => (isMeant(want) ? bits | (1 << place) : bits), 0);
}

function sortedBest(documents: readonly number[], scores: Float64Array): Uint32Array {
  return Uint32Array.from(documents).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}
