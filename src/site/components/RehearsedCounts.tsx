// A rehearsal → its counts in one paragraph, each leading to its section.

import { idOf } from '../../model/reference.ts';
import { counted } from '../../text/counted.ts';
import type { RehearsedProps } from '../rehearsed.ts';
import { Link } from './Link.tsx';
import { Section } from './Section.tsx';

/** What the rehearsal found, in short. */
export function RehearsedCounts({ merger, rehearsal }: RehearsedProps) {
  const { becameRepeats, becameInternal, coverage, routes, contracts, ties } = rehearsal;
  const conflicts = becameInternal.filter(({ difference }) => difference.band === 'conflict').length;
  const counts: readonly [section: string, says: string][] = [
    ['repeats', `${counted(becameRepeats.length, 'pair')} of requirements for the same thing`],
    ['internal', `${counted(becameInternal.length, 'difference')} between them, ${conflicts} in conflict`],
    ['coverage', `${counted(coverage.length, 'area or capability', 'areas or capabilities')} that several use`],
    ['routes', counted(routes.length, 'route')],
    ['contracts', counted(contracts.length, 'contract')],
    ['ties', `${counted(ties.length, 'tie')} to settle`],
  ];
  return (
    <Section id={`counts-${idOf(merger.into)}`} title={`What would meet in “${merger.title}”`}>
      <ul class="govuk-list app-values">
        {counts.map(([section, says]) => (
          <li>
            <Link href={`#section-${section}-${idOf(merger.into)}`}>{says}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
