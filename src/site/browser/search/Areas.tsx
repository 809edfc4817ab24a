// The facet of the areas → a list of links to their pages, for whom the words led nowhere.

import { useEffect, useState } from 'preact/hooks';
import { areaAddress } from '../../../model/reference.ts';
import type { FacetValue } from '../../../search/facet.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { Link } from '../../components/Link.tsx';
import { knownOf, learnFacets } from './known.ts';

const AREA = 'area';

/** The areas that stand below no other; none until they are here. */
export function Areas({ index }: { index: Searchable }) {
  return (
    <ul class="app-columns">
      {useAreas(index)
        .filter(({ broader }) => broader === undefined)
        .map(({ id, label }) => (
          <li key={id}>
            <Link href={areaAddress(id)}>{label}</Link>
          </li>
        ))}
    </ul>
  );
}

function useAreas(index: Searchable): readonly FacetValue[] {
  const [areas, setAreas] = useState<readonly FacetValue[]>([]);
  useEffect(() => {
    const show = () => setAreas(knownOf(index).facets.get(AREA)?.values ?? []);
    // Without the list the page still says what else one can do.
    learnFacets(index, [AREA]).then(show, () => undefined);
  }, [index]);
  return areas;
}
