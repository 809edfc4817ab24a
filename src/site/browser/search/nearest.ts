// Words that found nothing → the nearest that the index knows.

import { useEffect, useState } from 'preact/hooks';
import type { Searchable } from '../../../search/searchable.ts';

const MOST = 6;
/** Words that share so many first letters are thought to be near. */
const BEGINNING = 3;

/** The nearest words; none until they are found. */
export function useNearest(index: Searchable, read: readonly string[]): readonly string[] {
  const [nearest, setNearest] = useState<readonly string[]>([]);
  const words = read.join(' ');
  useEffect(() => {
    let isLate = false;
    // Words that come to nothing can be told without others; a file that is broken is told by the next search.
    nearestTo(index, words).then(
      (found) => !isLate && setNearest(found),
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [index, words]);
  return nearest;
}

async function nearestTo({ engine }: Searchable, text: string): Promise<string[]> {
  const words: readonly string[] = text.match(/\p{L}{2,}/gu) ?? [];
  const slips = await Promise.all(words.map((word) => engine.near(word)));
  const kin = await Promise.all(words.map((word) => engine.wordsBeginning(word.slice(0, BEGINNING), MOST)));
  return [...new Set([...slips, ...kin].flat())].filter((word) => !words.includes(word)).slice(0, MOST);
}
