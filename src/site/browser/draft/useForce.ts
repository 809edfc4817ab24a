// A draft that does not say who asks → the same, asked for by the force that was chosen in this browser.

import { useMemo } from 'preact/hooks';
import type { Draft } from '../../../relate/draft/consider.ts';
import { FORCE } from '../force/chosen.ts';
import { useStore } from '../keep/useStore.ts';

/** "My force" asks unless the draft names another. */
export function useForce(draft: Draft): Draft {
  const force = useStore(FORCE);
  return useMemo(() => (draft['raised-by'] || !force ? draft : { ...draft, 'raised-by': [force.id] }), [draft, force]);
}
