// A form that is there → its checks, fetched after it was drawn, so that nobody waits for them to begin to type.

import { useEffect, useState } from 'preact/hooks';
import { type Checks, checksAt } from './checks.ts';

/** The checks once they are here, and a way to wait for them; it answers undefined where they could not be fetched. */
export function useChecks(address: string): [checks: Checks | undefined, arrived: () => Promise<Checks | undefined>] {
  const [checks, setChecks] = useState<Checks>();
  const arrived = async () => {
    try {
      const fetched = await checksAt(address);
      setChecks(fetched);
      return fetched;
    } catch {
      return undefined;
    }
  };
  useEffect(() => {
    arrived();
  }, [address]);
  return [checks, arrived];
}
