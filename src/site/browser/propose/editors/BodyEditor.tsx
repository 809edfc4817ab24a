// The text below the fields.

import type { FormKind } from '../../../../propose/kinds.ts';
import { Textarea } from '../../../components/govuk/Textarea.tsx';
import { useField } from '../ask.ts';

const HINTS: Readonly<Record<FormKind, string>> = {
  capability: 'What it does, for whom, what it needs, how it is obtained.',
  requirement:
    'The outcome wanted, the present situation, and what fits no field. Nothing that the source does not say.',
  supplier: 'Who it is and what it does, in a few lines. It may be left empty.',
  organisation: 'What it does, in a few lines. It may be left empty.',
  route: 'What can be bought through it, by whom, and how. It may be left empty.',
};

/** The control. */
export function BodyEditor({ kind, body }: { kind: FormKind; body: string }) {
  const { error } = useField('/body');
  return (
    <Textarea
      id="f_body"
      name="body"
      value={body}
      rows={10}
      label={{ text: 'Text', classes: 'govuk-label--s' }}
      hint={{
        text: `${HINTS[kind]} In your own words, without praise. Leave an empty line between paragraphs; “- ” begins an item of a list.`,
      }}
      errorMessage={error === undefined ? undefined : { text: error }}
    />
  );
}
