// The bodies that raised a requirement → their names as links.

import type { View } from '../view.ts';
import { EntryLink } from './Link.tsx';
import { NotStated } from './NotStated.tsx';

/** The bodies by name; "not stated" where the source names none. */
export function BodyList({ view, ids }: { view: View; ids: readonly string[] | undefined }) {
  if (!ids || ids.length === 0) return <NotStated />;
  return (
    <>
      {ids.map((id, place) => (
        <>
          {place > 0 && ', '}
          <EntryLink view={view} kind="organisation" id={id} />
        </>
      ))}
    </>
  );
}
