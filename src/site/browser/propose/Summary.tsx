// Everything that is wrong, at the top of the form, each with a way to its field.

import { useEffect } from 'preact/hooks';
import { inFull } from '../../../model/finding.ts';
import { idOf } from './ask.ts';
import { type FieldProblem, isError } from './problem.ts';

const PREFIX = 'Error: ';

/** The summary: what forbids going on, and below it what asks to be mended. */
export function Summary({ problems }: { problems: readonly FieldProblem[] }) {
  const [errors, remarks] = [problems.filter(isError), problems.filter((problem) => !isError(problem))];
  useEffect(() => {
    const title = document.title.replace(PREFIX, '');
    document.title = errors.length > 0 ? PREFIX + title : title;
    return () => {
      document.title = document.title.replace(PREFIX, '');
    };
  }, [errors.length]);
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" id="error-summary" tabIndex={-1}>
      {/* What is mended goes without a word; the whole list is read but once. */}
      <div role="alert" aria-atomic="false" aria-relevant="additions">
        <h2 class="govuk-error-summary__title">There is a problem</h2>
        <div class="govuk-error-summary__body">
          <Problems problems={errors} classes="govuk-error-summary__list" />
          {remarks.length > 0 && (
            <>
              <p class="govuk-body">You can go on without mending this, but a reviewer will ask about it:</p>
              <Problems problems={remarks} classes="app-remarks" />
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function Problems({ problems, classes }: { problems: readonly FieldProblem[]; classes: string }) {
  return (
    <ul class={`govuk-list ${classes}`}>
      {problems.map((problem) => (
        // Each keeps its element: nobody shall press one and reach another that has moved up.
        <li key={`${problem.pointer} ${problem.message}`}>
          <a class="govuk-link" href={`#${idOf(problem.pointer)}`} data-field={problem.pointer}>
            {inFull(problem)}
          </a>
        </li>
      ))}
    </ul>
  );
}
