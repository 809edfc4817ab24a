// The findings of the check at the top of a page, while one writes; a published page has none.

import type { View } from '../view.ts';

const SHOWN = 20;

/** What is wrong with the catalogue as it stands, for the one who is writing it. */
export function DraftFindings({ view: { build, findings } }: { view: View }) {
  const wrong = findings.filter(({ severity }) => severity !== 'note');
  if (!build.isDraft || wrong.length === 0) return null;
  return (
    <div class="app-findings" role="alert">
      <h2 class="govuk-heading-s">{wrong.length === 1 ? '1 finding' : `${wrong.length} findings`} in the catalogue</h2>
      <ol class="govuk-list app-findings__list">
        {wrong.slice(0, SHOWN).map(({ severity, file, line, column, message, hint }) => (
          <li>
            <strong>{severity}</strong>{' '}
            <code>
              {file}:{line}:{column}
            </code>{' '}
            {message} {hint}
          </li>
        ))}
      </ol>
      {wrong.length > SHOWN && <p class="govuk-body-s">and {wrong.length - SHOWN} more in the terminal</p>}
    </div>
  );
}
