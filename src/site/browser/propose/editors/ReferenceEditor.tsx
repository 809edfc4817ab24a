// Another entry, chosen by its name; one that is not listed yet is named, and can be proposed too.

import { formAddress } from '../../../../model/formAddress.ts';
import type { Kind } from '../../../../model/kind.ts';
import { hasForm } from '../../../../propose/kinds.ts';
import { NOT_LISTED } from '../../../../propose/value.ts';
import { Input } from '../../../components/govuk/Input.tsx';
import { Link } from '../../../components/Link.tsx';
import { useAsking, useField } from '../ask.ts';
import type { EditorProps } from './editor.ts';
import { hintFor, withoutMarks } from './say.ts';
import { WordSelect } from './WordSelect.tsx';

/** The control. */
export function ReferenceEditor({ pointer, node, label }: EditorProps) {
  const { names } = useAsking();
  const { value } = useField(pointer);
  const kind = node.reference as Kind;
  const known = names.get(kind);
  const text = typeof value === 'string' ? value : '';
  const isNew = text.startsWith(NOT_LISTED);
  if (!known) return <Typed pointer={pointer} label={label} hint={hintFor(node)} />;
  const words = known.names.map(([id, title]) => ({ id, label: title }));
  const other = { id: NOT_LISTED, label: `Not in this list: name the ${kind}` };
  return (
    <>
      <WordSelect
        pointer={pointer}
        label={label}
        hint={withoutMarks(node.description ?? '')}
        words={words}
        other={hasForm(kind) ? other : undefined}
        chosen={isNew ? NOT_LISTED : text}
      />
      {isNew && <NotListed pointer={pointer} kind={kind} name={text.slice(NOT_LISTED.length)} />}
    </>
  );
}

/** While the names have not arrived, or cannot, an id can still be typed. */
function Typed({ pointer, label, hint }: { pointer: string; label: string; hint: string }) {
  const { id, value, error } = useField(pointer);
  return (
    <Input
      id={id}
      name={pointer}
      value={typeof value === 'string' ? value : ''}
      label={{ text: label, classes: 'govuk-label--s' }}
      hint={{ text: hint }}
      errorMessage={error === undefined ? undefined : { text: error }}
    />
  );
}

function NotListed({ pointer, kind, name }: { pointer: string; kind: Kind; name: string }) {
  const { id } = useField(pointer);
  return (
    <div class="app-conditional">
      <Input
        id={`${id}-name`}
        name={`${pointer}:new`}
        value={name}
        label={{ text: `Name of the ${kind}` }}
        hint={{ text: 'It needs an entry of its own, which you can propose next.' }}
      />
      {name.trim().length > 1 && (
        <p class="govuk-body">
          <Link href={formAddress({ kind, header: { title: name.trim() }, from: 'form' })}>
            Propose {name.trim()} as a {kind}
          </Link>
          . What you have written here is kept.
        </p>
      )}
    </div>
  );
}
