// An answer → the text that a terminal shows: two named groups, and for each result what, why and how far to trust it.

import type { Filters, Hit, Result, SearchAnswer } from './answer.ts';
import { askedParameters, bandSentence } from './bands.ts';
import { GROUP_TITLES } from './card.ts';
import { hitsOf } from './hits.ts';
import type { Searchable } from './searchable.ts';
import { sentenceOf } from './sentence.ts';
import { marked, type Piece, passageOf } from './snippet.ts';

/** What is shown of an answer. */
export interface Shown {
  readonly answer: SearchAnswer;
  /** As many results as are wanted. */
  readonly results: readonly Result[];
  readonly filters: Filters;
  readonly isTerminal: boolean;
}

/** A result and all that is said of it. */
interface ToldHit extends Hit {
  readonly text: string;
}

/** The answer as text; matching words stand out where the terminal can show it. */
export async function answerText(searchable: Searchable, shown: Shown): Promise<string> {
  const { answer, results, filters, isTerminal } = shown;
  const chosen = searchable.facets.filter(({ name }) => filters.has(name));
  const facets = await Promise.all(chosen.map(({ name }) => searchable.facet(name)));
  const hits = await told(searchable, results);
  const notes = [
    sentenceOf(answer, facets, filters),
    bandSentence(answer, askedParameters(chosen, filters)),
    answer.didYouMean ? `Did you mean: ${answer.didYouMean}` : '',
    answer.alsoSearched.length > 0 ? `Also searched: ${answer.alsoSearched.join(', ')}` : '',
    answer.total > hits.length ? `The first ${hits.length} are shown.` : '',
  ];
  const show = isTerminal ? bold : unmarked;
  const groups = (['supply', 'demand'] as const).map((group) => {
    const own = hits.filter((hit) => hit.group === group).map((hit) => hitText(searchable, hit, show));
    return own.length === 0 ? '' : [`${GROUP_TITLES[group]} (${answer.groups[group]})`, ...own].join('\n\n');
  });
  return [notes.filter(Boolean).join('\n'), ...groups.filter(Boolean)].join('\n\n');
}

async function told(searchable: Searchable, results: readonly Result[]): Promise<ToldHit[]> {
  const [hits, texts] = await Promise.all([
    hitsOf(searchable, results),
    searchable.texts(results.map(({ document }) => document)),
  ]);
  return hits.map((hit, place) => ({ ...hit, text: texts[place] ?? '' }));
}

type Show = (passage: readonly Piece[]) => string;

function hitText(searchable: Searchable, hit: ToldHit, show: Show): string {
  const { card, terms, text } = hit;
  const lines = [
    `${show(marked(card.title, terms))} (${[card.sort, card.supplier, card.lifecycle, card.stage].filter(Boolean).join(', ')})`,
    show(passageOf(card.summary, text, terms)),
    whyText(searchable, hit),
    `${card.evidence} ${card.evidence === 1 ? 'source' : 'sources'}, reviewed ${card.reviewed} · ${card.url}`,
  ];
  return lines.filter(Boolean).join('\n  ');
}

/** E.g. "title: kiosk; text: phone". */
function whyText({ fields }: Searchable, { matched: where }: Hit): string {
  const labels = new Map(fields.map(({ name, label }) => [name, label.toLowerCase()]));
  return where.map(({ field, words }) => `${labels.get(field) ?? field}: ${words.join(', ')}`).join('; ');
}

function bold(passage: readonly Piece[]): string {
  return passage.map((piece) => (piece.marked ? `\u001b[1m${piece.text}\u001b[22m` : piece.text)).join('');
}

function unmarked(passage: readonly Piece[]): string {
  return passage.map(({ text }) => text).join('');
}
