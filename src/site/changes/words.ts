// The moments of a catalogue → the fields that each changed, in words: from the texts that git keeps, before and after.

import { objectsOf } from '../../history/tree.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { type FieldWords, type Moment, type Step, textsOf } from '../../model/history.ts';
import { roleOf } from '../../model/role.ts';
import type { Source } from '../../model/source.ts';
import { read } from '../../read/read.ts';
import { fieldChanges } from '../../review/change/fields.ts';
import { rowsOf } from '../../review/change/rows.ts';
import { speechOf } from './speech.ts';

/** So many of the latest steps are told field by field: older ones are hardly asked for, and each is two texts to read. */
const TOLD = 1000;

/** The words for the latest changes of entries, by their texts. */
export async function wordsOf(
  folder: string,
  moments: readonly Moment[],
  catalogue: Catalogue,
): Promise<Map<string, readonly FieldWords[]>> {
  const steps = moments
    .filter(isTold)
    .sort(latestFirst)
    .slice(0, TOLD)
    .map(({ step }) => step);
  const texts = await objectsOf(folder, [
    ...new Set(steps.flatMap(({ before, after }) => [before ?? '', after ?? ''])),
  ]);
  return new Map(steps.map((step) => [textsOf(step), fieldsChangedBy(step, texts, catalogue)]));
}

function isTold({ step }: Moment): boolean {
  return step.before !== undefined && step.after !== undefined && roleOf(step.file)?.is === 'entry';
}

function latestFirst(a: Moment, b: Moment): number {
  return b.landing.at < a.landing.at ? -1 : b.landing.at > a.landing.at ? 1 : a.step.file < b.step.file ? -1 : 1;
}

function fieldsChangedBy(
  { file, before, after }: Step,
  texts: ReadonlyMap<string, Uint8Array>,
  catalogue: Catalogue,
): FieldWords[] {
  const role = roleOf(file);
  if (role?.is !== 'entry') return [];
  const [old, now] = [before, after].map((name) => sourceOf(file, texts.get(name ?? '')));
  // What could not be read then was no entry yet.
  if (!old || !now) return [];
  return rowsOf(role.kind, fieldChanges(old, now), speechOf(catalogue, role.kind)).filter(isSaid);
}

/** A year that was a number and is a text now reads the same: its form alone changed. */
function isSaid({ before, after, note }: FieldWords): boolean {
  return before !== after || note !== undefined;
}

function sourceOf(file: string, bytes: Uint8Array | undefined): Source | undefined {
  return bytes && read([{ file, bytes }]).sources[0];
}
