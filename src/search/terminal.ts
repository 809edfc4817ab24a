// An answer → the text that a terminal shows: two named groups, and for each result what, why and how far to trust it.

import type { Filters, Hit, SearchAnswer } from './answer.ts';
import type { Group } from './card.ts';
import type { Searchable } from './search-index.ts';
import { sentenceOf } from './sentence.ts';
import { marked, type Piece, passageOf } from './snippet.ts';

/** The names of the groups, wherever results are shown. */
export const GROUP_NAMES: Readonly<Record<Group, string>> = { supply: 'Things you can get', demand: 'Who else asked' };

/** The answer as text; matching words stand out where the terminal can show it. */
export function answerText(index: Searchable, answer: SearchAnswer, filters: Filters, isTerminal: boolean): string {
  const show = isTerminal ? bold : unmarked;
  const notes = [
    sentenceOf(answer, index.facets, filters),
    answer.didYouMean ? `Did you mean: ${answer.didYouMean}` : '',
    answer.alsoSearched.length > 0 ? `Also searched: ${answer.alsoSearched.join(', ')}` : '',
    answer.total > answer.hits.length ? `The first ${answer.hits.length} are shown.` : '',
  ];
  const groups = (['supply', 'demand'] as const).map((group) => groupText(index, answer, group, show));
  return [notes.filter(Boolean).join('\n'), ...groups.filter(Boolean)].join('\n\n');
}

type Show = (passage: readonly Piece[]) => string;

function groupText(index: Searchable, answer: SearchAnswer, group: Group, show: Show): string {
  const hits = answer.hits.filter((hit) => hit.group === group);
  if (hits.length === 0) return '';
  const heading = `${GROUP_NAMES[group]} (${answer.groups[group]})`;
  return [heading, ...hits.map((hit) => hitText(index, hit, show))].join('\n\n');
}

function hitText(index: Searchable, hit: Hit, show: Show): string {
  const card = index.cards[hit.document];
  if (!card) return hit.title;
  const lines = [
    `${show(marked(card.title, hit.terms))} (${[card.sort, card.supplier, card.lifecycle, card.stage].filter(Boolean).join(', ')})`,
    show(passageOf(card.summary, index.texts[hit.document] ?? '', hit.terms)),
    whyText(index, hit),
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
