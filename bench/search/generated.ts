// A seed → a corpus that is the same on every machine: words as skewed, inflected and repeated as in real descriptions.

import { type Random, randomFor } from '../../src/generate/random.ts';
import type { Corpus, Listing } from './listing.ts';

const ONSETS =
  'b br c ch cl cr d dr f fl fr g gl gr h j k l m n p ph pl pr qu r s sc sh sl sp st str t th tr v w'.split(' ');
const VOWELS = 'a e i o u a e i o ai ea ee ou oa'.split(' ');
const CODAS = 'b ck d ft g l ll lt m mp n nd nt p r rd rk rm rt sk sp ss st t x'.split(' ');
const ENDINGS = ['', '', '', '', 'er', 'or', 'al', 'ity', 'ment', 'tion', 'ness', 'able', 'ive', 'ous'];
const INFLECTIONS = ['', '', '', '', 's', 's', 'ed', 'ing'];
const LITTLE = 'the of and to a in for is with on that by this as are from or an be can it which'.split(' ');

/** How often a listing is one of a family that differs in a few words only. */
const IN_FAMILY = 0.3;
const FAMILY_KEEPS = 0.75;

interface Language {
  readonly random: Random;
  /** Stems, the most frequent first. */
  readonly stems: readonly string[];
}

/** So many listings. */
export function generatedCorpus(size: number): Corpus {
  const language = languageFor(size);
  const listings: Listing[] = [];
  const titles = new Set<string>();
  while (listings.length < size) {
    const elder = language.random.chance(IN_FAMILY) ? listings[language.random.below(listings.length)] : undefined;
    const listing = elder ? kinOf(language, elder) : newListing(language);
    if (titles.has(listing.title)) continue;
    titles.add(listing.title);
    listings.push(listing);
  }
  return { name: 'generated', listings };
}

/** As texts grow, new words go on coming (Heaps' law). */
function languageFor(size: number): Language {
  const random = randomFor(1, 'language');
  const stems = new Set<string>();
  while (stems.size < 90 * Math.sqrt(size)) stems.add(stemOf(random));
  return { random, stems: [...stems] };
}

function stemOf(random: Random): string {
  const syllables = Array.from({ length: 1 + random.low(3) }, () => random.pick(ONSETS) + random.pick(VOWELS));
  return syllables.join('') + random.pick(CODAS) + random.pick(ENDINGS);
}

function newListing(language: Language): Listing {
  const { random, stems } = language;
  const title = Array.from({ length: 1 + random.low(4) }, () => random.pick(stems)).join(
    random.chance(0.5) ? '-' : ' ',
  );
  // Most are short and few are long: the product of two draws has the long tail that real texts have.
  const length = 12 + Math.floor(130 * random.next() * random.next() + 25 * random.next() ** 8 * 10);
  return {
    title,
    summary: sentence(language, 4 + random.below(6)),
    text: sentence(language, length),
    tags: random.several(stems.slice(0, 400), 1, 4),
  };
}

/** Another edition of the same thing: most of the words stay. */
function kinOf(language: Language, { title, summary, text, tags }: Listing): Listing {
  const { random, stems } = language;
  const reworded = text.split(' ').map((word) => (random.chance(FAMILY_KEEPS) ? word : wordIn(language)));
  return { title: `${title}-${random.pick(stems)}`, summary, text: reworded.join(' '), tags };
}

function sentence(language: Language, length: number): string {
  return Array.from({ length }, () => wordIn(language)).join(' ');
}

function wordIn({ random, stems }: Language): string {
  if (random.chance(0.35)) return random.favour(LITTLE);
  return inflected(random.favour(stems), random.pick(INFLECTIONS));
}

function inflected(stem: string, inflection: string): string {
  if (inflection === 's' && /(s|x|sh|ch)$/.test(stem)) return `${stem}es`;
  if (inflection === 's' && stem.endsWith('y')) return `${stem.slice(0, -1)}ies`;
  return (/^(ed|ing)$/.test(inflection) ? stem.replace(/e$/, '') : stem) + inflection;
}
