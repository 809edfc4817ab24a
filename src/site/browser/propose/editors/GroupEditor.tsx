// Fields that belong together; those that need not be filled in are folded until they are.

import { useState } from 'preact/hooks';
import { resolve } from '../../../../schema/schemas.ts';
import { useField } from '../ask.ts';
import type { WholeProps } from './editor.ts';
import { Folded } from './Folded.tsx';
import { labelFor, withoutMarks } from './say.ts';

/** The control of a group. */
export function GroupEditor(props: WholeProps) {
  const { pointer, node, label, isRequired, isAlone = false } = props;
  const { id, value, error } = useField(pointer);
  // Only at first: what is emptied while somebody is in it must not close.
  const [isOpen] = useState(isRequired || isAlone || value !== undefined);
  const fields = (
    <>
      {error && <p class="govuk-error-message">{error}</p>}
      <GroupFields {...props} />
    </>
  );
  if (!isOpen)
    return (
      <Folded id={id} pointer={pointer} summaryText={label}>
        {() => (
          <>
            <p class="govuk-hint">{withoutMarks(node.description ?? '')}</p>
            {fields}
          </>
        )}
      </Folded>
    );
  return (
    <fieldset class="govuk-fieldset app-group-of-fields" id={id} tabIndex={-1}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{label}</legend>
      <p class="govuk-hint">{withoutMarks(node.description ?? '')}</p>
      {fields}
    </fieldset>
  );
}

/** The fields of a group one below the other. */
export function GroupFields({ pointer, node, editor: Editor }: Omit<WholeProps, 'label' | 'isRequired'>) {
  return (
    <>
      {Object.entries(node.properties ?? {}).map(([name, property]) => {
        const inner = resolve(property);
        const isRequired = node.required?.includes(name) ?? false;
        return (
          <Editor
            key={name}
            pointer={`${pointer}/${name}`}
            node={inner}
            label={labelFor(inner, name, isRequired)}
            isRequired={isRequired}
          />
        );
      })}
    </>
  );
}
