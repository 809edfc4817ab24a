// The long description of a publiccode.yml and its features → the text of an entry.

import { textAt, textsAt } from '../json.ts';
import { cut, plain } from '../plain.ts';
import { englishIn, type Reading } from './part.ts';

/** As much as the standard allows. */
const LONGEST = 10_000;
const LONGEST_FEATURE = 300;
const MOST_FEATURES = 40;

/** The text below the header, in Markdown; paragraphs stay. */
export function prose({ file }: Reading): string {
  const english = englishIn(file);
  const long = textAt(english, 'longDescription').slice(0, LONGEST);
  const paragraphs = long.split(/\n\s*\n/).map(withoutMarkup);
  const features = textsAt(english, 'features').slice(0, MOST_FEATURES).map(plain).filter(Boolean);
  const list = features.map((feature) => `- ${cut(feature, LONGEST_FEATURE)}`).join('\n');
  const parts = [...paragraphs, ...(list === '' ? [] : ['What it says that it does:', list])];
  return parts
    .filter(Boolean)
    .map((part) => `${part}\n`)
    .join('\n');
}

/** Lines stay, since a list is one; tags and what cannot be seen go. */
function withoutMarkup(paragraph: string): string {
  return paragraph.split('\n').map(plain).filter(Boolean).join('\n');
}
