// References → links to what they name, as a sentence lists them.

import type { Reference } from '../../model/reference.ts';
import type { View } from '../view.ts';
import { ReferenceLink } from './Link.tsx';

/** @example "Kent Police, South Wales Police and West Yorkshire Police" */
export function Names({ view, of }: { view: View; of: readonly Reference[] }) {
  return (
    <>
      {of.map((to, place) => (
        <>
          {place > 0 && (place === of.length - 1 ? ' and ' : ', ')}
          <ReferenceLink view={view} to={to} />
        </>
      ))}
    </>
  );
}
