// The needs of a requirement, as sentences with what kind of statement each is.

import type { Need } from '../../model/entry.generated.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { inWords } from '../dates.ts';
import type { View } from '../view.ts';
import { levelLabel, parameterLabel } from '../wording.ts';
import { NotStated } from './NotStated.tsx';
import { WideTable } from './WideTable.tsx';

/** The words of each operator between the parameter and its value. */
const OPERATORS: Readonly<Record<NonNullable<Need['operator']>, string>> = {
  is: '',
  'one-of': 'any of: ',
  not: 'able to do without: ',
  includes: 'all of: ',
  'at-least': 'at least ',
  'at-most': 'at most ',
};

/** A table of needs: the typed ones by parameter, the others as they are. */
export function Needs({ view, needs }: { view: View; needs: readonly Need[] | undefined }) {
  if (!needs) return <NotStated />;
  return (
    <WideTable
      caption="Each need, and whether the source states it or we read it in"
      head={[{ text: 'What about' }, { text: 'What is needed' }, { text: 'Basis' }]}
      rows={needs.map((need) => [
        { text: need.parameter ? parameterLabel(view.vocabulary, need.parameter) : 'Statement' },
        { text: <NeedText view={view} need={need} /> },
        { text: labelOf(view.vocabulary, 'bases', need.basis) },
      ])}
    />
  );
}

function NeedText({ view, need }: { view: View; need: Need }) {
  return (
    <>
      {needInWords(view, need)}
      {need.for && ` (for ${need.for})`}
      {need.by && `, by ${inWords(need.by)}`}
      {need.nation && `, in ${labelOf(view.vocabulary, 'nations', need.nation)}`}
      {need.priority && <strong> {labelOf(view.vocabulary, 'priorities', need.priority)}</strong>}
    </>
  );
}

/** What a need asks for, without its parameter. @example "at most 2 days" */
export function needInWords(view: View, { parameter = '', operator = 'is', value, unit, statement }: Need): string {
  if (statement) return statement;
  const values = [value].flat().map((each) => levelLabel(view.vocabulary, parameter, each, unit));
  const words = values.length > 1 ? OPERATORS[operator] : OPERATORS[operator].replace(/(all|any) of: /, '');
  return `${words}${values.join(', ')}`;
}
