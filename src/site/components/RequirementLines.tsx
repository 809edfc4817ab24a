// Requirements → a list of a line each: its title, and a few facts in small letters.

import type { Entry } from '../../model/entry.ts';
import type { View } from '../view.ts';
import { EntryLink } from './Link.tsx';

interface RequirementLinesProps {
  view: View;
  requirements: readonly Entry<'requirement'>[];
  /** The facts of one, in words. */
  factsOf: (view: View, requirement: Entry<'requirement'>) => string;
}

/** The list. */
export function RequirementLines({ view, requirements, factsOf }: RequirementLinesProps) {
  return (
    <ul class="govuk-list">
      {requirements.map((requirement) => (
        <li>
          <EntryLink view={view} kind="requirement" id={requirement.id} />{' '}
          <span class="app-count">{factsOf(view, requirement)}</span>
        </li>
      ))}
    </ul>
  );
}
