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
  /** Whether nothing else was done, so that the heading above says it. */
  readonly isAlone: boolean;
}

/** The list, under its own heading where there are several. */
export function ChangedList({ view, change, files, isAlone }: ChangedListProps) {
  const words = CHANGE_WORDS[change];
  const list = (
    <ul class="govuk-list govuk-list--bullet">
      {files.map((file) => (
        <li>
          <ChangedFile view={view} file={file} hasFields={files.length <= FIELD_BY_FIELD} />
        </li>
      ))}
    </ul>
  );
  if (files.length > OPEN)
    return (
      <Details classes="app-stays-folded" summaryText={`${words}: ${counted(files.length, 'file')}`}>
        {list}
      </Details>
    );
  return (
    <>
      {!isAlone && <h4 class="govuk-heading-s app-landed__change">{words}</h4>}
      {list}
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
