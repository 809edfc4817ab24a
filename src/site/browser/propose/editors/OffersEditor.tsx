// What a capability offers, parameter by parameter: each is folded until it is stated.

import type { Parameter } from '../../../../model/entry.generated.ts';
import { isOfferable } from '../../../../propose/offerable.ts';
import { toHeader } from '../../../../propose/value.ts';
import { useAsking, useField } from '../ask.ts';
import type { EditorProps } from './editor.ts';
import { Folded } from './Folded.tsx';
import { OfferEditor } from './OfferEditor.tsx';
import { withoutMarks } from './say.ts';

/** The control of all offers. */
export function OffersEditor({ pointer, node, label }: EditorProps) {
  const { vocabulary } = useAsking();
  const { id, error } = useField(pointer);
  const parameters = [...vocabulary.parameters.values()].filter(isOfferable);
  return (
    <fieldset class="govuk-fieldset govuk-form-group" id={id} tabIndex={-1}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
      <p class="govuk-hint">
        {withoutMarks(node.description ?? '')} Buyers’ needs are held against this: open what you can show, and leave
        the rest.
      </p>
      {error && <p class="govuk-error-message">{error}</p>}
      {parameters.map((parameter) => (
        <Offer key={parameter.id} pointer={`${pointer}/${parameter.id}`} parameter={parameter} />
      ))}
    </fieldset>
  );
}

function Offer({ pointer, parameter }: { pointer: string; parameter: Parameter }) {
  const { value } = useField(pointer);
  // A unit alone, as it stands before a number is typed, says nothing.
  const state = toHeader({}, value) === undefined ? 'not stated' : 'stated';
  return (
    <Folded
      pointer={pointer}
      classes="app-offer"
      summaryText={
        <>
          {parameter.label} <span class="app-fine">{state}</span>
        </>
      }
    >
      {() => <OfferEditor pointer={pointer} parameter={parameter} />}
    </Folded>
  );
}
