// Something that takes a moment to work out → the same, worked out once nobody has typed for a while.

import { useEffect, useState } from 'preact/hooks';

const PAUSE_MS = 250;

/** What was worked out last, and a way to work it out at once. It is worked out again after `cause` has changed. */
export function useSoon<T>(work: () => T, cause: unknown): [known: T, now: () => T] {
  const [known, setKnown] = useState(work);
  const now = () => {
    const fresh = work();
    setKnown(() => fresh);
    return fresh;
  };
  useEffect(() => {
    const timer = setTimeout(now, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [cause]);
  return [known, now];
}
