// The areas of a draft → what is asked and listed in them, as far as it has been fetched.

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { areaPartAddress, basePartAddress } from '../../../model/draftAddress.ts';
import { type Knower, type Known, knower } from '../../../relate/draft/known.ts';
import type { AreaPart, BasePart } from '../../../relate/draft/parts.ts';
import { fetched } from '../keep/fetched.ts';

/** What is known; until new areas have been fetched, what was known before. */
export interface Knowledge {
  readonly known: Known;
  /** Whether everything that belongs to the draft's areas is in it. */
  readonly isWhole: boolean;
}

/** Fetches the base once, and each area once. */
export function useKnown(folder: string, areas: readonly string[]): Knowledge | 'loading' | 'failed' {
  const knows = useBase(folder);
  const [found, setFound] = useState<{ readonly known: Known; readonly wanted: string } | 'failed' | undefined>();
  const wanted = areas.join(' ');
  // At once, not after the next frame: what was fetched before is then told in the same one.
  useLayoutEffect(() => {
    if (typeof knows !== 'function') return;
    let isLate = false;
    areaParts(folder, wanted === '' ? [] : wanted.split(' ')).then((parts) => {
      if (!isLate) setFound(parts ? { known: knows(parts), wanted } : 'failed');
    });
    return () => {
      isLate = true;
    };
  }, [knows, folder, wanted]);
  if (knows === 'failed' || found === 'failed') return 'failed';
  return found ? { known: found.known, isWhole: found.wanted === wanted } : 'loading';
}

function useBase(folder: string): Knower | 'failed' | undefined {
  const [knows, setKnows] = useState<Knower | 'failed' | undefined>();
  useEffect(() => {
    fetched<BasePart>(basePartAddress(folder)).then((base) =>
      // A function given to a setter would be called.
      setKnows(() => (base.state === 'found' ? knower(base.value) : 'failed')),
    );
  }, [folder]);
  return knows;
}

/** An area without a part has nothing in it; a part that could not be fetched fails the whole. */
async function areaParts(folder: string, areas: readonly string[]): Promise<readonly AreaPart[] | undefined> {
  const parts = await Promise.all(areas.map((area) => fetched<AreaPart>(areaPartAddress(folder, area))));
  if (parts.some(({ state }) => state === 'failed')) return undefined;
  return parts.flatMap((part) => (part.state === 'found' ? [part.value] : []));
}
