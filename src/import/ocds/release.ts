// A parsed OCDS file of any of its shapes → the one release that is to be read.

import type { Note } from '../imported.ts';
import { asObject, type Json, objectAt, objectsAt, textAt } from '../json.ts';
import { plain } from '../plain.ts';
import { note } from './part.ts';

/** The release to be read, and what to say of the others. */
export interface Chosen {
  readonly release: Json;
  readonly notes: readonly Note[];
}

/** The release of a file: a single one, a package of them, a record or a package of records; else why there is none. */
export function releaseIn(parsed: unknown): Chosen | string {
  const file = asObject(parsed);
  if (!file) return 'Unexpected JSON, expected an OCDS release, a record, or a package of one.';
  const found = releasesIn(file);
  if (found.length === 0) return 'No release is in this file. A record that only links to its releases cannot be read.';
  const processes = new Set(found.map((release) => textAt(release, 'ocid')));
  if (processes.size > 1) {
    const few = [...processes].slice(0, FEW).map(plain).join(', ');
    return `The file holds releases of ${processes.size} procurements, expected one: ${few}. Save one of them as a file of its own.`;
  }
  return latestOf(found);
}

const FEW = 5;

function releasesIn(file: Json): readonly Json[] {
  if ('releases' in file && !('ocid' in file)) return objectsAt(file, 'releases').filter(isRelease);
  if ('records' in file) return objectsAt(file, 'records').flatMap(releasesOfRecord);
  return 'compiledRelease' in file || 'releases' in file ? releasesOfRecord(file) : [file].filter(isRelease);
}

/** What a record compiles is all that is known; it may hold its releases, or only links to them. */
function releasesOfRecord(record: Json): readonly Json[] {
  const compiled = objectAt(record, 'compiledRelease');
  return (compiled ? [compiled] : objectsAt(record, 'releases')).filter(isRelease);
}

function isRelease(value: Json): boolean {
  return (
    textAt(value, 'ocid') !== '' && ['tender', 'planning', 'awards', 'contracts', 'buyer'].some((key) => key in value)
  );
}

/** Releases of one procurement are told one after the other, and the last says how it stands. */
function latestOf(releases: readonly Json[]): Chosen | string {
  const timeOf = (release: Json) => Date.parse(textAt(release, 'date')) || 0;
  const [latest, ...others] = releases.toSorted((a, b) => timeOf(b) - timeOf(a));
  if (!latest) return 'No release is in this file.';
  const said = `The file holds ${releases.length} releases of one procurement. The latest was read; what only an earlier one says is not in the draft.`;
  return { release: latest, notes: others.length > 0 ? [note('several-releases', said)] : [] };
}
