// Folders and files → a call whenever something in them changes, once for changes that come together.

import { watch as watchOne } from 'node:fs';
import { join } from 'node:path';

/** How long after a change others are waited for, in milliseconds: editors write a file in several steps. */
const PAUSE = 120;

/** Calls `whenChanged` with the path of a change; answers a function that ends the watching. */
export function watch(paths: readonly string[], whenChanged: (path: string) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers = paths.map((path) =>
    watchOne(path, { recursive: true }, (_event, name) => {
      clearTimeout(timer);
      timer = setTimeout(() => whenChanged(name === null ? path : join(path, name)), PAUSE);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
