// A stream of choices and a subject → the body of an entry: paragraphs whose words are as uneven in number as real ones.

import { capital } from '../text/capital.ts';
import { WORDS } from './lexicon.ts';
import { rareWord } from './names.ts';
import type { Random } from './random.ts';

/** What a text is about: the words of its gaps that depend on the entry. */
export interface Subject {
  /** The label of its area. */
  readonly area: string;
  /** Labels of functions near it. */
  readonly functions: readonly string[];
  /** Labels of what it works on. */
  readonly materials: readonly string[];
  /** How many rare words the language has by now: it grows with the catalogue, as real ones do. */
  readonly rareWords: number;
}

/** A body of some 60 to 250 words in up to four paragraphs, most of them short. */
export function bodyOf(random: Random, sentences: readonly string[], subject: Subject): string {
  const count = 6 + Math.min(random.below(16), random.below(16));
  const written = sample(random, sentences, count).map((sentence) => fill(random, sentence, subject));
  return `${paragraphs(random, written).join('\n\n')}\n`;
}

/** One sentence with its gaps filled. */
export function fill(random: Random, sentence: string, subject: Subject): string {
  const used: string[] = [];
  const filled = sentence.replace(/\{(\w+)\}/g, (_, gap: string) => {
    const first = wordFor(random, gap, subject);
    // Nobody writes "phones and phones".
    const word = used.includes(first) ? wordFor(random, gap, subject) : first;
    used.push(word);
    return word;
  });
  return capital(filled);
}

/** A label as it stands within a sentence: names and abbreviations keep their capitals. */
export function midSentence(label: string): string {
  return /^\p{Lu}\p{Ll}*(?:$|[\s,-])/u.test(label) && !/^\p{Lu}\p{Ll}* \p{Lu}/u.test(label)
    ? `${label.charAt(0).toLowerCase()}${label.slice(1)}`
    : label;
}

function wordFor(random: Random, gap: string, { area, functions, materials, rareWords }: Subject): string {
  if (gap === 'area') return midSentence(area);
  if (gap === 'function') return functions.length > 0 ? midSentence(random.favour(functions)) : midSentence(area);
  if (gap === 'material')
    return materials.length > 0 ? midSentence(random.favour(materials)) : random.favour(WORDS.thing);
  if (gap === 'name') return rareWord(random.low(rareWords));
  return random.favour(WORDS[gap as keyof typeof WORDS]);
}

/** Sentences in a chance order, none twice before each has come once. */
function sample(random: Random, sentences: readonly string[], count: number): string[] {
  const left = [...sentences];
  return Array.from({ length: count }, () => {
    if (left.length === 0) left.push(...sentences);
    return left.splice(random.below(left.length), 1)[0] ?? '';
  });
}

function paragraphs(random: Random, sentences: readonly string[]): string[] {
  const length = 3 + random.below(4);
  const starts = sentences.map((_, index) => index).filter((index) => index % length === 0);
  return starts.map((start) => sentences.slice(start, start + length).join(' '));
}
