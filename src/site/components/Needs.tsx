// The needs of a requirement, by what they are about, with what was read into the source.

import type { Need } from '../../model/entry.generated.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { inWords } from '../dates.ts';
import type { Names, View } from '../view.ts';
import { levelLabel, parameterLabel } from '../wording.ts';
import { SummaryList } from './govuk/SummaryList.tsx';
import { NotStated } from './NotStated.tsx';

/** The words of each operator between the parameter and its value. */
const OPERATORS: Readonly<Record<NonNullable<Need['operator']>, string>> = {
  is: '',
  'one-of': 'any of: ',
  not: 'able to do without: ',
  includes: 'all of: ',
  'at-least': 'at least ',
  'at-most': 'at most ',
};

/** The needs by what they are about, in the order of the requirement; the untyped ones as they are. */
export function Needs({ view, needs }: { view: View; needs: readonly Need[] | undefined }) {
  if (!needs) return <NotStated />;
  return (
    <>
      <p class="govuk-body">
        Stated by the source, but for what is marked as read in: that is how we understood its wording.
      </p>
      <SummaryList
        classes="app-summary"
        rows={[...byParameter(needs)].map(([parameter, same]) => ({
          key: { text: parameter === '' ? 'Also' : parameterLabel(view.vocabulary, parameter) },
          value: { text: <NeedList view={view} needs={same} /> },
        }))}
      />
    </>
  );
}

function byParameter(needs: readonly Need[]): ReadonlyMap<string, readonly Need[]> {
  const groups = new Map<string, Need[]>();
  for (const need of needs) {
    const same = groups.get(need.parameter ?? '');
    if (same) same.push(need);
    else groups.set(need.parameter ?? '', [need]);
  }
  return groups;
}

function NeedList({ view, needs }: { view: View; needs: readonly Need[] }) {
  return (
    <ul class="govuk-list app-values">
      {needs.map((need) => (
        <li>
          <NeedText view={view} need={need} />
        </li>
      ))}
    </ul>
  );
}

/** What a need asks for, with its limits, its priority and whether it was read in. */
export function NeedText({ view, need }: { view: Names; need: Need }) {
  return (
    <>
      {hasMore(need) ? needInWords(view, need).replace(/\.$/, '') : needInWords(view, need)}
      {need.for && ` (for ${need.for})`}
      {need.by && `, by ${inWords(need.by)}`}
      {need.nation && `, in ${labelOf(view.vocabulary, 'nations', need.nation)}`}
      {need.priority && <strong> {labelOf(view.vocabulary, 'priorities', need.priority)}</strong>}
      {need.basis !== 'stated' && (
        <span class="app-count"> – {labelOf(view.vocabulary, 'bases', need.basis).toLowerCase()}</span>
      )}
    </>
  );
}

/** Whether more of a need follows its words, so that their full stop would stand in the middle. */
function hasMore(need: Need): boolean {
  return [need.for, need.by, need.nation].some((part) => part !== undefined);
}

/** What a need asks for, without its parameter. @example "at most 2 days" */
export function needInWords(view: Names, { parameter = '', operator = 'is', value, unit, statement }: Need): string {
  if (statement) return statement;
  const values = [value].flat().map((each) => levelLabel(view.vocabulary, parameter, each, unit));
  const words = values.length > 1 ? OPERATORS[operator] : OPERATORS[operator].replace(/(all|any) of: /, '');
  return `${words}${values.join(', ')}`;
}
