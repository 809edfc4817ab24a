// The folder that the page names → its index; where its files are gone or broken, once that of the newest build.

import { useEffect, useRef } from 'preact/hooks';
import { latestFolder, openFolder } from './folder.ts';
import type { PageState, Send } from './page-state.ts';

/** Opens the index while the page waits for it. */
export function useIndex(folder: string, index: PageState['index'], send: Send): void {
  const present = useRef(folder);
  const isRetry = useRef(false);
  const wanted = typeof index === 'string' ? index : 'none';
  useEffect(() => {
    if (wanted === 'none') return;
    if (wanted === 'failed') {
      isRetry.current = true;
      return;
    }
    const open = async () => {
      if (wanted === 'stale') present.current = await newerThan(present.current);
      send({ type: 'loaded', index: await openFolder(present.current, isRetry.current) });
    };
    open().catch(() => send({ type: 'broken', index: wanted }));
  }, [wanted, send]);
}

async function newerThan(folder: string): Promise<string> {
  const latest = await latestFolder();
  if (latest === folder) throw new Error('There is no newer build.');
  return latest;
}
