// Columns and the rows they can have → the rows that tell them apart, those in which they agree, those that nobody states.

import type { ComparedCapability, ComparedRow, ComparedSection } from '../../../model/compared.ts';

/** The rows in three parts, each in the order of the schema. */
export interface Differences {
  readonly different: readonly ComparedSection[];
  readonly same: readonly ComparedSection[];
  /** Rows in which no column states anything. */
  readonly silent: readonly ComparedRow[];
}

/** Parts the rows. A column that does not state what another states differs from it in what is known. */
export function differencesOf(
  sections: readonly ComparedSection[],
  columns: readonly Pick<ComparedCapability, 'values'>[],
): Differences {
  const isSilent = ({ key }: ComparedRow) => columns.every(({ values }) => values[key] === undefined);
  const isSame = ({ key }: ComparedRow) => new Set(columns.map(({ values }) => writtenIn(values[key]))).size < 2;
  const keep = (wanted: (row: ComparedRow) => boolean) =>
    sections.map(({ label, rows }) => ({ label, rows: rows.filter(wanted) })).filter(({ rows }) => rows.length > 0);
  return {
    different: keep((row) => !isSame(row)),
    same: keep((row) => isSame(row) && !isSilent(row)),
    silent: sections.flatMap(({ rows }) => rows.filter(isSilent)),
  };
}

/** The same values in another order are the same. */
function writtenIn(values: readonly string[] | undefined): string {
  return JSON.stringify(values?.toSorted() ?? null);
}
