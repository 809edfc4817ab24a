// One word of a few or of many, with what each means.

import { controlName } from '../../../../propose/edit.ts';
import type { SchemaNode } from '../../../../schema/schemas.ts';
import { Details } from '../../../components/govuk/Details.tsx';
import { Radios } from '../../../components/govuk/Radios.tsx';
import { useAsking, useField } from '../ask.ts';
import type { EditorProps } from './editor.ts';
import { withoutMarks } from './say.ts';
import { WordSelect } from './WordSelect.tsx';
import type { Word } from './word.ts';
import { wordsFor } from './words.ts';

/** The control: radio buttons for a few words, a list for many. */
export function ChoiceEditor({ pointer, node, label, isRequired }: EditorProps) {
  const { vocabulary } = useAsking();
  const words = node.type === 'boolean' ? TRUTHS : wordsFor(vocabulary, node);
  if (words.length > (isRequired ? FEW : VERY_FEW))
    return <Many pointer={pointer} node={node} label={label} words={words} isRequired={isRequired} />;
  return <Few pointer={pointer} node={node} label={label} words={isRequired ? words : [...words, NOT_STATED]} />;
}

const FEW = 6;
/** Of what need not be said, the words shall not take more room than what must be. */
const VERY_FEW = 3;
/** Of more words the meanings stand in the list that is searched. */
const MEANT = 40;
const NOT_STATED: Word = { id: '', label: 'Not stated' };
const TRUTHS: readonly Word[] = [
  { id: 'true', label: 'Yes' },
  { id: 'false', label: 'No' },
];

interface WordsProps {
  readonly pointer: string;
  readonly node: SchemaNode;
  readonly label: string;
  readonly words: readonly Word[];
}

function Few({ pointer, node, label, words }: WordsProps) {
  const { id, value, error } = useField(pointer);
  const held = value === undefined ? '' : String(value);
  const isShort = words.every(({ hint }) => !hint);
  return (
    <Radios
      name={controlName(pointer, node.type === 'boolean' ? 'truth' : undefined)}
      idPrefix={id}
      classes={isShort ? 'govuk-radios--inline govuk-radios--small' : 'govuk-radios--small'}
      fieldset={{ legend: { text: label, classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: withoutMarks(node.description ?? '') }}
      errorMessage={error === undefined ? undefined : { text: error }}
      items={words.map((word) => ({
        value: word.id,
        text: word.label,
        hint: word.hint ? { text: word.hint } : undefined,
        checked: word.id === held,
      }))}
    />
  );
}

function Many({ pointer, node, label, words, isRequired }: WordsProps & { readonly isRequired: boolean }) {
  return (
    <>
      <WordSelect
        pointer={pointer}
        label={label}
        hint={withoutMarks(node.description ?? '')}
        words={words}
        none={isRequired ? 'Choose' : 'Not stated'}
      />
      {words.some(({ hint }) => hint) && words.length <= MEANT && (
        <Details summaryText={`What the words for “${node.title}” mean`}>
          <dl class="app-checklist">
            {words.map((word) => (
              <>
                <dt>{word.label}</dt>
                <dd>{word.hint}</dd>
              </>
            ))}
          </dl>
        </Details>
      )}
    </>
  );
}
