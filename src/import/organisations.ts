// The name of a body in a foreign file → the organisation that bears it, or the one whose name is nearest.

import { type Catalogue, listOf } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import { alike, rarityIn, weighed } from '../text/rarity.ts';
import { stemmed } from '../text/stems.ts';

type Organisation = Entry<'organisation'>;

/** The organisation of that name or company number; words like "the" and "and" do not count. */
export function organisationNamed(catalogue: Catalogue, name: string, company?: string): Organisation | undefined {
  const wanted = wordsOf(name).join(' ');
  return listOf(catalogue, 'organisation').find(({ header: { title, short = '', codes } }) => {
    const isCalledSo = [title, short].some((known) => known !== '' && wordsOf(known).join(' ') === wanted);
    return isCalledSo || (company !== undefined && codes?.company === company);
  });
}

/** The organisation whose title shares most with the name; undefined where they share only what most titles have. */
export function nearestOrganisation(catalogue: Catalogue, name: string): Organisation | undefined {
  const known = listOf(catalogue, 'organisation').map((entry) => ({ entry, words: beginnings(entry.header.title) }));
  const rarity = rarityIn(known.map(({ words }) => words));
  const wanted = weighed(beginnings(name), rarity);
  const [best] = known
    .map(({ entry, words }) => ({ entry, likeness: alike(wanted, weighed(words, rarity)) }))
    .filter(({ likeness }) => likeness >= WORTH_TELLING)
    .sort((a, b) => b.likeness - a.likeness);
  return best?.entry;
}

const WORTH_TELLING = 0.25;

function wordsOf(name: string): string[] {
  return stemmed(name).map(({ word }) => word);
}

/** "Metropolis" and "Metropolitan" begin alike. */
function beginnings(name: string): string[] {
  return wordsOf(name).map((word) => word.slice(0, 6));
}
