// Requirements, each in a few words → a catalogue of them, with the vocabulary and the bodies of the contract's catalogue.

import { readAndCheck } from '../../../src/compile.ts';
import type { Catalogue } from '../../../src/model/catalogue.ts';
import type { Kinds, Need } from '../../../src/model/entry.generated.ts';
import type { Entry } from '../../../src/model/entry.ts';
import type { Pair, Repetition } from '../../../src/model/repetition.ts';
import type { Places } from '../../../src/model/source.ts';
import { listFiles } from '../../../src/read/files.ts';

type Header = Kinds['requirement'];

/** What is asked for: an id, and whatever differs from the plainest requirement. */
export interface Asked extends Partial<Header> {
  readonly id: string;
  readonly functions?: string[];
  readonly delivery?: string[];
}

const { catalogue } = readAndCheck(listFiles('test/contract/catalogue'), { asOf: '2026-11-23', today: '2026-11-23' });

/** A catalogue in which that and nothing else is asked for. */
export function catalogueOf(...asked: readonly Asked[]): Catalogue {
  const entries = asked.map(entryOf);
  const requirement = new Map(entries.map((entry) => [entry.id, entry]));
  return { ...catalogue, entries: { ...catalogue.entries, requirement } };
}

/** Each repetition as "id: requirements", short enough to be read at a glance. */
export function told(found: readonly Repetition[]): string[] {
  return found.map(({ id, requirements }) => `${id}: ${requirements.map(idOf).join(' ')}`);
}

/** The pair of those two among the repetitions. */
export function pairOf(found: readonly Repetition[], a: string, b: string): Pair | undefined {
  return found.flatMap(({ pairs }) => pairs).find((pair) => idOf(pair.a) === a && idOf(pair.b) === b);
}

function idOf(reference: string): string {
  return reference.replace('requirement/', '');
}

function entryOf({ id, functions, delivery, ...rest }: Asked): Entry<'requirement'> {
  const header: Header = { ...PLAIN, title: id, ...rest, needs: needsOf({ functions, delivery }) };
  const file = `requirements/${id}.md`;
  return { kind: 'requirement', id, file, header, body: '', bodyLine: 1, places: NOWHERE };
}

const TOP = { line: 1, column: 1 };
const NOWHERE: Places = { value: () => TOP, key: () => TOP };

const PLAIN: Omit<Header, 'title'> = {
  summary: 'What is wanted.',
  standing: 'recorded',
  seeks: 'equipment',
  areas: ['street-kiosks'],
  source: { title: 'A paper', url: 'https://quibblemere.example/', accessed: '2026-10-01', read: 'whole' },
  reviewed: '2026-10-02',
};

function needsOf(levels: Readonly<Record<string, string[] | undefined>>): Need[] {
  return Object.entries(levels).flatMap(([parameter, value]) =>
    value ? [{ parameter, operator: 'includes', value, basis: 'stated' }] : [],
  );
}
