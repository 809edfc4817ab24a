// What the address names → the columns, the rows and the requirement, as far as this site knows them.

import { useEffect, useState } from 'preact/hooks';
import {
  type ComparedCapability,
  type ComparedRequirement,
  type ComparedSection,
  comparedAddress,
  ROWS_ADDRESS,
} from '../../../model/compared.ts';
import { type Fetched, fetched } from '../keep/fetched.ts';
import type { Comparison } from './fragment.ts';

/** Everything that the page shows. */
export interface Compared {
  readonly sections: readonly ComparedSection[];
  readonly columns: readonly ComparedCapability[];
  readonly requirement: ComparedRequirement | undefined;
  /** The names in the address that no entry here has. */
  readonly unknown: readonly string[];
}

/** What is compared once it is there; "failed" where it could not be fetched. */
export function useCompared({ ids, need }: Comparison, attempt: number): Compared | 'loading' | 'failed' {
  const [compared, setCompared] = useState<Compared | 'loading' | 'failed'>('loading');
  const wanted = ids.join(' ');
  useEffect(() => {
    let isLate = false;
    fetchAll(wanted === '' ? [] : wanted.split(' '), need).then((found) => !isLate && setCompared(found));
    return () => {
      isLate = true;
    };
  }, [wanted, need, attempt]);
  return compared;
}

async function fetchAll(ids: readonly string[], need: string | undefined): Promise<Compared | 'failed'> {
  const [rows, requirement, ...columns] = await Promise.all([
    fetched<ComparedSection[]>(ROWS_ADDRESS),
    need === undefined ? undefined : fetched<ComparedRequirement>(comparedAddress('requirements', need)),
    ...ids.map((id) => fetched<ComparedCapability>(comparedAddress('capabilities', id))),
  ]);
  const all: readonly (Fetched<unknown> | undefined)[] = [rows, requirement, ...columns];
  if (rows.state !== 'found' || all.some((one) => one?.state === 'failed')) return 'failed';
  return {
    sections: rows.value,
    columns: columns.flatMap((column) => (column.state === 'found' ? [column.value] : [])),
    requirement: requirement?.state === 'found' ? requirement.value : undefined,
    unknown: [
      ...ids.filter((_, place) => columns[place]?.state === 'unknown'),
      ...(need !== undefined && requirement?.state === 'unknown' ? [need] : []),
    ],
  };
}
