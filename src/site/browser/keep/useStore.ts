// A store → its value in a component, which is drawn again when it changes.

import { useEffect, useState } from 'preact/hooks';
import type { Store } from './store.ts';

/** The value as it stands now. */
export function useStore<T>(store: Store<T>): T {
  const [value, setValue] = useState(store.read);
  useEffect(() => {
    const read = () => setValue(store.read());
    // It may have changed between drawing and watching.
    read();
    return store.watch(read);
  }, [store]);
  return value;
}
