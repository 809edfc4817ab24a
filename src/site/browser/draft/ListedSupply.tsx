// The listed supply of a draft's areas → by what it comes to for the draft, and how many suppliers are left.

import { titleOf } from '../../../model/catalogue.ts';
import type { Entry } from '../../../model/entry.ts';
import type { Grade } from '../../../model/match.ts';
import { addressOf } from '../../../model/reference.ts';
import { suppliersOf } from '../../../relate/draft/supply.ts';
import { Link } from '../../components/Link.tsx';
import { Fold } from './Fold.tsx';
import { LongList } from './LongList.tsx';
import type { Told } from './told.ts';

/** What each grade says of a listed product, the best first. */
const GRADES: readonly (readonly [Grade, string])[] = [
  ['meets-all-stated', 'State all that you need'],
  ['too-little-stated', 'Leave something open: ask them'],
  ['fails-a-stated-need', 'Do not meet a need'],
  ['not-comparable', 'Listed in these areas'],
];

/** The list by grade; nothing where nothing is listed. */
export function ListedSupply({ known: { catalogue }, considered: { supply } }: Told) {
  if (!supply || supply.listed === 0) return null;
  const all = supply.graded.get('meets-all-stated') ?? [];
  const [only, ...others] = suppliersOf(all);
  return (
    <>
      <h3 class="govuk-heading-s">What is listed in these areas: {supply.listed}</h3>
      {only !== undefined && others.length === 0 && supply.needs.length > 1 && (
        <p class="app-draft__warning">
          All your needs together leave one supplier that states them: {titleOf(catalogue, 'supplier', only)}.
        </p>
      )}
      {GRADES.map(([grade, title]) => {
        const listed = supply.graded.get(grade) ?? [];
        return (
          listed.length > 0 && (
            <Fold key={grade} summary={`${title}: ${listed.length}`}>
              {() => (
                <LongList
                  items={listed}
                  keyOf={({ id }) => id}
                  draw={(each) => <Listed catalogue={catalogue} capability={each} />}
                />
              )}
            </Fold>
          )
        );
      })}
    </>
  );
}

interface ListedProps {
  readonly catalogue: Told['known']['catalogue'];
  readonly capability: Entry<'capability'>;
}

function Listed({ catalogue, capability: { id, header } }: ListedProps) {
  return (
    <>
      <Link href={addressOf('capability', id)}>{header.title}</Link>
      <span class="app-fine">{titleOf(catalogue, 'supplier', header.supplier)}</span>
    </>
  );
}
