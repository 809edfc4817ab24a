// A field of a schema → the control that edits it, by what its schema says that it is.

import { resolve, type SchemaNode } from '../../../../schema/schemas.ts';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import { DateEditor } from './DateEditor.tsx';
import type { EditorProps } from './editor.ts';
import { GroupEditor } from './GroupEditor.tsx';
import { ListEditor } from './ListEditor.tsx';
import { NeedEditor } from './NeedEditor.tsx';
import { OffersEditor } from './OffersEditor.tsx';
import { ReferenceEditor } from './ReferenceEditor.tsx';
import { TextEditor } from './TextEditor.tsx';
import { TickEditor } from './TickEditor.tsx';

/** The control for a field. */
export function FieldEditor(props: EditorProps) {
  const { node } = props;
  if (node.type === 'array')
    return isTicked(node) ? <TickEditor {...props} /> : <ListEditor {...props} editor={FieldEditor} />;
  if (node.properties && Object.hasOwn(node.properties, 'operator'))
    return <NeedEditor {...props} editor={FieldEditor} />;
  if (node.type === 'object') {
    const isOffers = typeof node.additionalProperties === 'object';
    return isOffers ? <OffersEditor {...props} /> : <GroupEditor {...props} editor={FieldEditor} />;
  }
  if (node.reference) return <ReferenceEditor {...props} />;
  if (node.vocabulary || node.enum || node.type === 'boolean') return <ChoiceEditor {...props} />;
  return node.format?.endsWith('-date') ? <DateEditor {...props} /> : <TextEditor {...props} />;
}

/** Words whose order says nothing and of which there are few are ticked; the others are added one by one. */
function isTicked({ items }: SchemaNode): boolean {
  const { vocabulary, leafOnly, enum: words } = items ? resolve(items) : {};
  return words !== undefined || (vocabulary !== undefined && !leafOnly);
}
