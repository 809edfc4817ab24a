// Something that takes a moment to work out → the same, worked out once nobody has typed for a while.

import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 250;

/** What was worked out last, and a way to tell what has been worked out elsewhere. It is worked out again after a cause has changed. */
export function useSoon<T>(work: () => T, first: T, causes: readonly unknown[]): [known: T, tell: (known: T) => void] {
  const [known, setKnown] = useState(first);
  useEffect(() => {
    const timer = setTimeout(() => setKnown(work()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [...causes]);
  return [known, setKnown];
}
