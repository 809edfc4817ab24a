// One need: typed by a parameter, with the operators of its type and nothing else, or a sentence where none fits.

import { controlName } from '../../../../propose/edit.ts';
import { resolve } from '../../../../schema/schemas.ts';
import { useAsking, useField } from '../ask.ts';
import type { WholeProps } from './editor.ts';
import { Folded } from './Folded.tsx';
import { NeedValue } from './NeedValue.tsx';
import { labelFor } from './say.ts';
import { WordSelect } from './WordSelect.tsx';
import type { Word } from './word.ts';

/** What is edited beside the statement itself. */
const FIRST = ['basis'];
const FURTHER = ['priority', 'for', 'by', 'nation'];
const CONCERNS: Readonly<Record<string, string>> = {
  product: 'Of the product',
  provider: 'Of its provider',
  contract: 'Of the contract',
  scale: 'How much of it',
};

/** The control. */
export function NeedEditor({ pointer, node, label, editor: Editor }: WholeProps) {
  const { vocabulary } = useAsking();
  const { id, error } = useField(pointer);
  const { value: chosen } = useField(`${pointer}/parameter`);
  const parameter = vocabulary.parameters.get(String(chosen ?? ''));
  const words = [...vocabulary.parameters.values()].map(
    (one): Word => ({
      id: one.id,
      label: one.label,
      hint: one.definition,
      heading: CONCERNS[one.concerns] ?? one.concerns,
    }),
  );
  const part = (name: string) => {
    const inner = resolve(node.properties?.[name] ?? {});
    // It is drawn only where no parameter is chosen, and then it has to be there.
    const isRequired = name === 'statement' || (node.required?.includes(name) ?? false);
    const shown = { pointer: `${pointer}/${name}`, node: inner, label: labelFor(inner, name, isRequired), isRequired };
    return <Editor key={name} {...shown} />;
  };
  return (
    <fieldset class="govuk-fieldset" id={id} tabIndex={-1}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
      {error && <p class="govuk-error-message">{error}</p>}
      <WordSelect
        pointer={`${pointer}/parameter`}
        name={controlName(pointer, 'parameter')}
        label="What it is about"
        hint="Needs of a listed sort can be compared with what others need and with what is on offer."
        none="Nothing in this list: say it in a sentence"
        words={words.toSorted((a, b) => ORDER.indexOf(a.heading ?? '') - ORDER.indexOf(b.heading ?? ''))}
      />
      {parameter ? <NeedValue pointer={pointer} parameter={parameter} /> : part('statement')}
      {FIRST.map(part)}
      <Folded pointer={pointer} summaryText="Limits of this need: priority, for whom, by when, where">
        {() => FURTHER.map(part)}
      </Folded>
    </fieldset>
  );
}

const ORDER = Object.values(CONCERNS);
