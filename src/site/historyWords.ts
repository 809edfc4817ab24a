// What a landing did to a file → the words for it.

import { type FieldWords, type Past, type Step, type StepChange, textsOf } from '../model/history.ts';

/** What was done, as the heading of a list, in the order in which readers look for it. */
export const CHANGE_WORDS: Readonly<Record<StepChange, string>> = {
  added: 'Listed',
  changed: 'Changed',
  renamed: 'Renamed',
  retired: 'Retired',
  removed: 'Taken out',
};

/** The changes in that order. */
export const CHANGES = Object.keys(CHANGE_WORDS) as readonly StepChange[];

/** The id in a path. @example idOfFile('capabilities/autopsy.md') // "autopsy" */
export function idOfFile(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:md|yml)$/, '');
}

/** The fields that a step changed; undefined where it is too old to be told field by field, or is no change of an entry. */
export function fieldsIn(past: Past | undefined, step: Step): readonly FieldWords[] | undefined {
  return past?.words.get(textsOf(step));
}

/** Longer names of a part are sentences, which the page of what changed tells whole. */
const LONGEST_NAME = 48;

/** The names of changed fields, each once with its parts. @example "Offers (Hosting, Works on); Text" */
export function fieldNamesInWords(labels: readonly string[]): string {
  const parts = new Map<string, Set<string>>();
  for (const label of labels) {
    const [name = '', ...rest] = label.split(', ');
    const part = rest.join(', ');
    const known = parts.get(name) ?? new Set();
    parts.set(name, part === '' || part.length > LONGEST_NAME ? known : known.add(part));
  }
  return [...parts].map(([name, of]) => (of.size === 0 ? name : `${name} (${[...of].join(', ')})`)).join('; ');
}

/** Before and after in one line. @example beforeAndAfter(hosting) // "force-premises → public-cloud" */
export function beforeAndAfter(words: FieldWords): string {
  const { note } = words;
  return [change(words), note && `(${note})`].filter(Boolean).join(' ');
}

/** What has a note is part of a list: that nothing of it came, or went, does not make the rest of it "not stated". */
function change({ before, after, note }: FieldWords): string {
  if (note === undefined || (before !== null && after !== null)) return `${cut(before)} → ${cut(after)}`;
  if (after !== null) return note === 'new' ? cut(after) : `added ${cut(after)}`;
  if (before === null) return '';
  return note === 'taken out' ? cut(before) : `taken out ${cut(before)}`;
}

/** Longer texts are read on the page or in the file. */
const LONGEST = 160;

function cut(text: string | null): string {
  if (text === null) return 'not stated';
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
