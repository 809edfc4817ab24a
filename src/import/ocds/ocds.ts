// One release of the Open Contracting Data Standard 1.1 → a draft of a requirement, which states what the release states.

import { resolve, schemaOf } from '../../schema/schemas.ts';
import type { Given, Imported, Refused } from '../imported.ts';
import { textAt } from '../json.ts';
import { plain } from '../plain.ts';
import { buyers } from './buyers.ts';
import type { Part, Reading } from './part.ts';
import { period } from './period.ts';
import { releaseIn } from './release.ts';
import { source } from './source.ts';
import { stage } from './stage.ts';
import { subject } from './subject.ts';
import { suggestions } from './suggestions.ts';
import { value } from './value.ts';

/** Each part of a requirement that a release can state. */
const PARTS: readonly ((reading: Reading) => Part)[] = [subject, buyers, stage, period, value, source];

/**
 * A draft from a parsed OCDS file: a release, a record, or a package with the releases of one procurement. Nothing is
 * taken for granted: what the release does not say stays out, and what a person has to decide is in the notes.
 */
export function fromOcds(parsed: unknown, given: Given): Imported<'requirement'> | Refused {
  const chosen = releaseIn(parsed);
  if (typeof chosen === 'string') return { refused: chosen };
  const reading = { ...given, release: chosen.release };
  const parts = PARTS.map((part) => part(reading));
  const header = Object.assign({ standing: 'recorded' }, ...parts.map((part) => part.header));
  return {
    header,
    body: bodyOf(reading, Object.keys(header)),
    notes: [...chosen.notes, ...parts.flatMap(({ notes }) => notes), ...suggestions(reading)],
  };
}

/** Where it comes from and what is left to do, in our own words; the person who drafts writes over it. */
function bodyOf({ release, day }: Reading, stated: readonly string[]): string {
  const { required = [], properties = {} } = schemaOf('requirement');
  const missing = [...required, 'needs'].filter((field) => !stated.includes(field));
  const lines = missing.map((field) => `- ${resolve(properties[field] ?? {}).title ?? field}`);
  const number = plain(textAt(release, 'ocid')).replace(/[^\w-]/g, '');
  return [
    `Drafted on ${day} from the open data of procurement ${number}. Nothing but what it states is filled in.`,
    'Read the notice itself, fill in what follows, and put the need in your own words in place of this text.',
    `${lines.join('\n')}\n`,
  ].join('\n\n');
}
