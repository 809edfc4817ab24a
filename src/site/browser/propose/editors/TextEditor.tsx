// A text of one line or a few, or a number.

import { Input } from '../../../components/govuk/Input.tsx';
import { Textarea } from '../../../components/govuk/Textarea.tsx';
import { useField } from '../ask.ts';
import type { EditorProps } from './editor.ts';
import { hintFor } from './say.ts';

/** The control. */
export function TextEditor({ pointer, node, label }: EditorProps) {
  const { id, value, error } = useField(pointer);
  const text = value === undefined ? '' : String(value);
  const shared = {
    id,
    name: pointer,
    label: { text: label, classes: 'govuk-label--s' },
    value: text,
    errorMessage: error === undefined ? undefined : { text: error },
  };
  const { format, type, minLength = 0, maxLength = 0 } = node;
  const isAddress = format === 'https-url' || format === 'web-address';
  if (!isAddress && (minLength >= LONG_LEAST || maxLength > LONG_MOST)) {
    return <Textarea {...shared} rows={3} hint={{ text: `${hintFor(node)} ${lengthOf(text, node)}` }} />;
  }
  const isNumber = type === 'number' || type === 'integer';
  return (
    <Input
      {...shared}
      hint={{ text: hintFor(node) }}
      type={isAddress ? 'url' : 'text'}
      inputmode={isNumber ? 'decimal' : isAddress ? 'url' : undefined}
      spellcheck={isAddress ? false : undefined}
      autocapitalize={isAddress ? 'none' : undefined}
      classes={isNumber || maxLength <= SHORT ? 'govuk-input--width-10' : undefined}
    />
  );
}

const LONG_LEAST = 10;
const LONG_MOST = 200;
const SHORT = 40;

function lengthOf(text: string, { minLength, maxLength }: EditorProps['node']): string {
  const span = minLength && minLength >= LONG_LEAST ? `${minLength} to ${maxLength}` : `At most ${maxLength}`;
  return `${span} characters${text === '' ? '' : `; now ${[...text].length}`}.`;
}
