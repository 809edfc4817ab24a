// A list to which one adds another, and from which one removes.

import { useMemo } from 'preact/hooks';
import { isGroup } from '../../../../propose/edit.ts';
import { isList } from '../../../../propose/value.ts';
import { resolve, type SchemaNode } from '../../../../schema/schemas.ts';
import { capital } from '../../../../text/capital.ts';
import { useAsking, useField } from '../ask.ts';
import { Frame } from '../Frame.tsx';
import type { WholeProps } from './editor.ts';
import { GroupFields } from './GroupEditor.tsx';
import { withoutMarks } from './say.ts';

/** The control of a list. */
export function ListEditor({ pointer, node, label, isRequired, editor: Editor }: WholeProps) {
  const { id, value, error } = useField(pointer);
  const items = useMemo(() => (node.items ? resolve(node.items) : {}), [node]);
  const held = isList(value) ? value : [];
  // What has to be there begins with an empty one.
  const count = Math.max(held.length, isRequired ? 1 : 0);
  const name = nameOf(items);
  const { removed } = useAsking();
  // It may be the last that stood there, so that as many are left as stand before it.
  const gone =
    removed?.replace(/\/\d+$/, '') === pointer ? Math.min(Number(removed.slice(pointer.length + 1)), count) : -1;
  return (
    <fieldset class="govuk-fieldset govuk-form-group app-list" id={id} tabIndex={-1}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
      <p class="govuk-hint">{withoutMarks(node.description ?? '')}</p>
      {error && <p class="govuk-error-message">{error}</p>}
      <ol class="app-list__items">
        {Array.from({ length: count }, (_, index) => (
          <>
            {index === gone && <Gone pointer={`${pointer}/${index}`} name={name} />}
            <li class={items.type === 'object' ? 'app-list__item app-list__item--group' : 'app-list__item'}>
              <Frame pointer={`${pointer}/${index}`} from={[items, Editor]}>
                {() => <Item pointer={`${pointer}/${index}`} node={items} number={index + 1} editor={Editor} />}
              </Frame>
              {(held.length > 1 || isGroup(held[index]) || held[index]) && (
                <button
                  class="govuk-button govuk-button--secondary app-list__remove"
                  type="button"
                  name="remove"
                  value={`${pointer}/${index}`}
                >
                  Remove
                  <span class="govuk-visually-hidden">
                    {' '}
                    {name} {index + 1}
                  </span>
                </button>
              )}
            </li>
          </>
        ))}
        {gone === count && <Gone pointer={`${pointer}/${gone}`} name={name} />}
      </ol>
      {count < (node.maxItems ?? Number.MAX_SAFE_INTEGER) && (
        <button class="govuk-button govuk-button--secondary app-list__add" type="button" name="add" value={pointer}>
          {count === 0 ? `Add ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}` : `Add another ${name}`}
        </button>
      )}
    </fieldset>
  );
}

/** Stands where an item stood, until another is removed. */
function Gone({ pointer, name }: { pointer: string; name: string }) {
  const item = `${name} ${Number(pointer.slice(pointer.lastIndexOf('/') + 1)) + 1}`;
  return (
    <li class="govuk-body app-list__item app-list__gone">
      {capital(item)} is removed.{' '}
      <button class="app-link-button" type="button" name="restore" value={pointer}>
        Put it back<span class="govuk-visually-hidden">: {item}</span>
      </button>
    </li>
  );
}

/** What an item is called in the middle of a sentence. */
function nameOf({ title = 'item' }: SchemaNode): string {
  return UNCOUNTED[title] ?? title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/** Of what cannot be counted one adds a piece; and an id is written out. */
const UNCOUNTED: Readonly<Record<string, string>> = {
  Evidence: 'piece of evidence',
  Assurance: 'certificate',
  Id: 'earlier identifier',
};

interface ItemProps extends Pick<WholeProps, 'pointer' | 'node' | 'editor'> {
  readonly number: number;
}

function Item({ pointer, node, number, editor: Editor }: ItemProps) {
  const title = `${node.title ?? 'Item'} ${number}`;
  const isNeed = node.properties !== undefined && Object.hasOwn(node.properties, 'operator');
  if (node.type !== 'object' || isNeed)
    return <Editor pointer={pointer} node={lean(node)} label={title} isRequired={true} />;
  return (
    <fieldset class="govuk-fieldset" id={`f${pointer.replaceAll('/', '_')}`} tabIndex={-1}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{title}</legend>
      <GroupFields pointer={pointer} node={node} editor={Editor} />
    </fieldset>
  );
}

/** What the list's own hint says is not said again at each of its items. */
function lean(node: SchemaNode): SchemaNode {
  const { description, examples, ...rest } = node;
  return rest.type === 'object' ? node : rest;
}
