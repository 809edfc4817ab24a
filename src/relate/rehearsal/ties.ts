// The parts' entries → the regional units and nations of which one body would have one.

import type { Catalogue } from '../../model/catalogue.ts';
import type { Organisation } from '../../model/entry.generated.ts';
import { idOf, type Reference, referenceTo } from '../../model/reference.ts';
import type { Tie, TieName } from '../../model/rehearsal.ts';
import type { Merged } from './mergers.ts';

/** What each tie is to: another organisation, or a word of the vocabulary. */
const TIES: readonly [tie: TieName, stated: (header: Organisation) => string | undefined][] = [
  ['regional-unit', (header) => header['regional-unit'] && referenceTo('organisation', header['regional-unit'])],
  ['nation', ({ nation }) => nation],
];

/** The ties that parts do not certainly share: different ones, or one that is not stated of all of them. */
export function tiesToSettle(catalogue: Catalogue, mergers: readonly Merged[]): Tie[] {
  return mergers.flatMap((merged) =>
    TIES.map(([tie, stated]) => tieOf(catalogue, merged, tie, stated)).filter(
      ({ values, notStated }) => values.length > 1 || (values.length === 1 && notStated.length > 0),
    ),
  );
}

function tieOf(
  { entries }: Catalogue,
  { into, parts }: Merged,
  tie: TieName,
  stated: (header: Organisation) => string | undefined,
): Tie {
  const values = new Map<string | undefined, Reference[]>();
  for (const part of parts) {
    const header = entries.organisation.get(idOf(part))?.header;
    const value = header && stated(header);
    values.set(value, [...(values.get(value) ?? []), part]);
  }
  const told = [...values].flatMap(([value, bodies]) => (value === undefined ? [] : [{ value, bodies }]));
  return { into, tie, values: told, notStated: values.get(undefined) ?? [] };
}
