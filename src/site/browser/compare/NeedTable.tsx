// A requirement and columns → its needs one by one, each met, not met or not stated.

import type { ComparedCapability, ComparedRequirement } from '../../../model/compared.ts';
import { addressOf } from '../../../model/reference.ts';
import { ANSWER_WORDS, answersOf, tallyOf } from './answers.ts';
import { CompareTable } from './CompareTable.tsx';

/** The table above all others, where a requirement is named in the address. */
export function NeedTable({
  requirement,
  columns,
}: {
  requirement: ComparedRequirement;
  columns: readonly ComparedCapability[];
}) {
  const { id, title, others } = requirement;
  const needs = answersOf(requirement, columns);
  const rows = needs.map(({ need, answers }, place) => ({
    key: String(place),
    name: (
      <>
        {need.label}: {need.words}
        <span class="app-fine">{need.basis}</span>
      </>
    ),
    cells: answers.map((answer) => (
      <span class={`app-answer app-answer--${answer}`}>
        {answer === 'not-stated' ? (
          <span class="app-not-stated">Not stated</span>
        ) : (
          <strong>{ANSWER_WORDS[answer]}</strong>
        )}
      </span>
    )),
  }));
  return (
    <>
      <h2 class="govuk-heading-m">
        Held against{' '}
        <a class="govuk-link" href={addressOf('requirement', id)}>
          {title}
        </a>
      </h2>
      <p class="govuk-body">“Not stated” is a question to the supplier, never a no.</p>
      {needs.length > 0 && (
        <CompareTable
          caption="Need by need"
          heads={columns.map((column, place) => (
            <>
              {column.title}
              <span class="app-fine">{tallyOf(needs, place)}</span>
            </>
          ))}
          groups={[{ rows }]}
        />
      )}
      {others.length > 0 && <Others others={others} />}
    </>
  );
}

function Others({ others }: { others: readonly string[] }) {
  return (
    <>
      <p class="govuk-body">It needs besides, which no entry can be held against:</p>
      <ul class="govuk-list govuk-list--bullet">
        {others.map((other) => (
          <li>{other}</li>
        ))}
      </ul>
    </>
  );
}
