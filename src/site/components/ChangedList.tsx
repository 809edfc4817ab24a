// What one landing did to entries in one way: each with the fields that changed, before and after.

import type { FieldWords, StepChange } from '../../model/history.ts';
import { counted } from '../../text/counted.ts';
import type { LandedFile } from '../changes/landed.ts';
import { beforeAndAfter, CHANGE_WORDS, fieldsIn, idOfFile } from '../historyWords.ts';
import type { View } from '../view.ts';
import { Details } from './govuk/Details.tsx';
import { Link } from './Link.tsx';

/** Longer lists fold. */
const OPEN = 12;

/** Of more files at once the fields are told on none: the entries' own pages name them. */
const FIELD_BY_FIELD = 60;

/** More fields of one entry are counted. */
const FIELDS = 8;

export interface ChangedListProps {
  readonly view: View;
  readonly change: StepChange;
  readonly files: readonly LandedFile[];
}

/** The list under its heading; those of which the form alone changed are counted. */
export function ChangedList({ view, change, files }: ChangedListProps) {
  const told = files.filter(({ step }) => change !== 'changed' || fieldsIn(view.past, step)?.length !== 0);
  const words = CHANGE_WORDS[change];
  const list = (
    <ul class="govuk-list govuk-list--bullet">
      {told.map((file) => (
        <li>
          <ChangedFile view={view} file={file} hasFields={told.length <= FIELD_BY_FIELD} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {told.length > 0 && told.length <= OPEN && <h3 class="govuk-heading-s">{words}</h3>}
      {told.length > OPEN ? (
        <Details classes="app-stays-folded" summaryText={`${words}: ${counted(told.length, 'file')}`}>
          {list}
        </Details>
      ) : (
        told.length > 0 && list
      )}
      {told.length < files.length && (
        <p class="govuk-body">In form alone, no fact: {counted(files.length - told.length, 'file')}.</p>
      )}
    </>
  );
}

function ChangedFile({ view, file, hasFields }: { view: View; file: LandedFile; hasFields: boolean }) {
  const { title, href, step } = file;
  const fields = hasFields ? (fieldsIn(view.past, step) ?? []) : [];
  return (
    <>
      {href ? <Link href={href}>{title}</Link> : title}
      {step.from !== undefined && ` (before: ${idOfFile(step.from)})`}
      {fields.length > 0 && <FieldList fields={fields} />}
    </>
  );
}

function FieldList({ fields }: { fields: readonly FieldWords[] }) {
  const left = fields.length - FIELDS;
  return (
    <ul class="govuk-list app-past__fields">
      {fields.slice(0, FIELDS).map((field) => (
        <li>
          <strong>{field.label}</strong>: {beforeAndAfter(field)}
        </li>
      ))}
      {left > 0 && <li>and {counted(left, 'more field')}</li>}
    </ul>
  );
}
