// The ids of a list → the titles of their entries, as far as this site knows them.

import { useEffect, useState } from 'preact/hooks';
import { type ComparedCapability, comparedAddress } from '../../../model/compared.ts';
import { fetched } from '../keep/fetched.ts';
import type { Titles } from './record.ts';

/** The titles; those that are not there yet, or nowhere, are left out. */
export function useTitles(ids: readonly string[]): Titles {
  const [titles, setTitles] = useState<Titles>(new Map());
  const wanted = ids.join(' ');
  useEffect(() => {
    let isLate = false;
    titlesOf(wanted === '' ? [] : wanted.split(' ')).then((found) => !isLate && setTitles(found));
    return () => {
      isLate = true;
    };
  }, [wanted]);
  return titles;
}

async function titlesOf(ids: readonly string[]): Promise<Titles> {
  const all = await Promise.all(ids.map((id) => fetched<ComparedCapability>(comparedAddress('capabilities', id))));
  return new Map(all.flatMap((one) => (one.state === 'found' ? [[one.value.id, one.value]] : [])));
}
