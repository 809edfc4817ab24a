// An answer → how its results stand to the filters, in words: what meets them, what does not say, and what does not.

import type { Filters, SearchAnswer } from './answer.ts';
import type { FacetName } from './facet.ts';

/** How results stand to the filters. */
export type Band = 'meets' | 'notStated' | 'notMet';

/** The bands, the best first. */
export const BANDS: readonly Band[] = ['meets', 'notStated', 'notMet'];

/** The filters of which a result may say nothing: the parameters in which something is chosen. */
export function askedParameters(facets: readonly FacetName[], filters: Filters): FacetName[] {
  return facets.filter(({ name, isParameter }) => isParameter && filters.has(name));
}

/** What a band says of its results, after their number. @example "do not state “hosting”" of 41 results */
export function wordsFor(band: Band, number: number, asked: readonly FacetName[]): string {
  const does = number === 1 ? 'does' : 'do';
  if (band === 'notStated') return `${does} not state ${namesOf(asked)}`;
  if (band === 'notMet') return `${does} not meet ${asked.length === 1 ? 'it' : 'them'}`;
  return `${number === 1 ? 'meets' : 'meet'} the filters`;
}

/** E.g. "12 meet the filters, 41 do not state “hosting” and 3 do not meet it."; "" where there is only one band. */
export function bandSentence({ results, notStated, notMet }: SearchAnswer, asked: readonly FacetName[]): string {
  if (notStated.length + notMet.length === 0) return '';
  const counts = { meets: results.length, notStated: notStated.length, notMet: notMet.length };
  const told = BANDS.filter((band) => band === 'meets' || counts[band] > 0);
  const said = told.map((band) => `${counts[band]} ${wordsFor(band, counts[band], asked)}`);
  return `${said.slice(0, -1).join(', ')} and ${said.at(-1)}.`;
}

function namesOf(asked: readonly FacetName[]): string {
  return asked.map(({ label }) => `“${label.toLowerCase()}”`).join(' or ');
}
