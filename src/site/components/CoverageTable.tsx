// Areas × tiers → a table: how many bodies are recorded, how many asked, and who is recorded first.

import type { AreaCoverage, Lag, Reach } from '../../model/coverage.ts';
import { termsOf } from '../../model/vocabulary.ts';
import { firstInWords } from '../coverage.ts';
import type { View } from '../view.ts';
import type { TableCell } from './govuk/Table.tsx';
import { AreaLink } from './Link.tsx';
import { WideTable } from './WideTable.tsx';

const REACHES: readonly Reach[] = ['force', 'regional', 'national'];

const SHORT: Readonly<Record<Reach, string>> = {
  force: 'forces',
  regional: 'regional',
  national: 'national',
  other: 'others',
};

/** The table, in the order of the areas. */
export function CoverageTable({ view, areas }: { view: View; areas: readonly AreaCoverage[] }) {
  const { roster } = view.related.coverage();
  const ofAll = (what: string) => REACHES.map((reach) => `${what}: ${SHORT[reach]} (of ${roster[reach].length})`);
  const head = ['Area', ...ofAll('Recorded'), ...ofAll('Asked'), 'Recorded first'];
  return (
    <WideTable
      classes="app-table app-table--counts"
      caption="Bodies recorded as having it, bodies that asked, and who is recorded first"
      head={head.map((text) => ({ text }))}
      rows={inOrder(view, areas).map(({ area, covered, asking, lag }) => [
        { text: <AreaLink view={view} id={area} /> },
        ...REACHES.map((reach) => numberOf(covered, reach)),
        ...REACHES.map((reach) => numberOf(asking, reach)),
        { text: <First view={view} lag={lag} /> },
      ])}
    />
  );
}

/** Those of one area of the first level stand together. */
function inOrder({ vocabulary }: View, areas: readonly AreaCoverage[]): AreaCoverage[] {
  const terms = [...termsOf(vocabulary, 'areas').values()];
  const top = terms.filter(({ broader }) => broader === undefined);
  const under = (id: string) => terms.filter(({ broader }) => broader === id).map((term) => term.id);
  return top.flatMap(({ id }) => {
    const below = under(id);
    return areas.filter(({ area }) => below.includes(area));
  });
}

function numberOf(bodies: readonly { readonly reach: Reach }[], reach: Reach): TableCell {
  const number = bodies.filter((body) => body.reach === reach).length;
  return { text: number === 0 ? <Silent /> : number };
}

function First({ view, lag }: { view: View; lag: readonly Lag[] }) {
  const dated = lag.filter(({ first }) => first.length > 0);
  if (dated.length === 0) return <Silent />;
  return (
    <>
      {dated.map((one, place) => (
        <>
          {place > 0 && <br />}
          {firstInWords(view, one)}
        </>
      ))}
    </>
  );
}

/** A dot for the eye: the words, cell by cell, would drown the numbers. */
function Silent() {
  return (
    <>
      <span class="app-not-stated" aria-hidden="true">
        ·
      </span>
      <span class="govuk-visually-hidden">not stated</span>
    </>
  );
}
