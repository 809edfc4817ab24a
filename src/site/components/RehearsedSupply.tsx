// What a rehearsal says of supply → sentences: what is used side by side, by which routes, under which contracts.

import { idOf } from '../../model/reference.ts';
import { counted } from '../../text/counted.ts';
import type { RehearsedProps } from '../rehearsed.ts';
import { Names } from './Names.tsx';
import { RehearsedContracts } from './RehearsedContracts.tsx';
import { RehearsedCoverage } from './RehearsedCoverage.tsx';
import { Section } from './Section.tsx';

/** Coverage, routes and contracts that would stand side by side. */
export function RehearsedSupply(props: RehearsedProps) {
  const { view, merger, rehearsal } = props;
  return (
    <>
      <Section id={`coverage-${idOf(merger.into)}`} title="What several of them use">
        <RehearsedCoverage {...props} />
      </Section>
      <Section id={`routes-${idOf(merger.into)}`} title="Routes that they run, or that lead to what they use">
        <p class="govuk-body">
          {counted(rehearsal.routes.length, 'route is', 'routes are')} run by one of them, or named by the entry of
          something that one of them uses. Through which route it was bought is not recorded, and an entry that names no
          route says nothing of routes.
        </p>
        <ul class="govuk-list app-records">
          {rehearsal.routes.map(({ route, ownedBy, capabilities }) => (
            <li>
              <p class="app-records__what">
                <Names view={view} of={[route]} />
              </p>
              <p class="app-records__source">
                {ownedBy.length > 0 && (
                  <>
                    Run by <Names view={view} of={ownedBy} />.{' '}
                  </>
                )}
                {capabilities.length > 0 && (
                  <>
                    Leads to <Names view={view} of={capabilities} />.
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id={`contracts-${idOf(merger.into)}`} title="Contracts that it would take over">
        <RehearsedContracts {...props} />
      </Section>
    </>
  );
}
