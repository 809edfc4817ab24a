// A field of the first level → its control, drawn again only when something about this field has changed.

import { useMemo } from 'preact/hooks';
import type { SchemaNode } from '../../../schema/schemas.ts';
import { type Asking, AskingContext, useAsking } from './ask.ts';
import { FieldEditor } from './editors/FieldEditor.tsx';
import { labelFor } from './editors/say.ts';

interface FieldFrameProps {
  readonly name: string;
  readonly node: SchemaNode;
  readonly isRequired: boolean;
  readonly isAlone: boolean;
}

/** A form has hundreds of controls, and each letter changes one: the others are left as they are. */
export function FieldFrame({ name, node, isRequired, isAlone }: FieldFrameProps) {
  const { form, vocabulary, names, problems } = useAsking();
  const pointer = `/${name}`;
  const value = form[name];
  const own = problems.filter((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
  const told = JSON.stringify(own);
  const asking = useMemo(
    (): Asking => ({ form: { [name]: value }, vocabulary, names, problems: JSON.parse(told) }),
    [name, value, vocabulary, names, told],
  );
  // What is the same as before is not looked into.
  return useMemo(
    () => (
      <AskingContext.Provider value={asking}>
        <FieldEditor
          pointer={pointer}
          node={node}
          label={labelFor(node, name, isRequired)}
          isRequired={isRequired}
          isAlone={isAlone}
        />
      </AskingContext.Provider>
    ),
    [asking, pointer, node, name, isRequired, isAlone],
  );
}
