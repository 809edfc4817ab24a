// What was related → the demand side in a few sentences, each with its way in.

import { listOf } from '../../model/catalogue.ts';
import { factsIn } from '../../model/coverage.ts';
import { counted } from '../../text/counted.ts';
import type { View } from '../view.ts';
import { Link } from './Link.tsx';
import { Side } from './Side.tsx';

/** The sentences; a number says what it counts. */
export function DemandInShort({ view }: { view: View }) {
  const { related, catalogue } = view;
  const areas = new Set(related.gaps().map(({ area }) => area));
  const facts = related.coverage().areas.reduce((sum, area) => sum + factsIn(area), 0);
  const scenarios = listOf(catalogue, 'scenario').length;
  return (
    <>
      <Side side="demand" />
      <ul class="app-numbers">
        <li>
          <Link href="/gaps/">Asked for, and little is listed here yet</Link>: in {counted(areas.size, 'area')}. Do you
          supply it?
        </li>
        <li>
          <Link href="/repetitions/">Asked for more than once</Link>: {counted(related.repetitions().length, 'group')}{' '}
          of requirements, each as a specification that could be shared.
        </li>
        <li>
          <Link href="/gaps/#section-renewals">Buying again, and when</Link>:{' '}
          {counted(related.renewals().length, 'contract')} that may still run.
        </li>
        <li>
          <Link href="/coverage/">Who is recorded as having what, and who asked</Link>: maps from{' '}
          {counted(facts, 'cited use')}.
        </li>
        {scenarios > 0 && (
          <li>
            <Link href="/scenarios/">What a merger would bring together</Link>: {counted(scenarios, 'rehearsal')}.
          </li>
        )}
      </ul>
    </>
  );
}
