// A field of the first level → its control, in a frame of its own.

import type { SchemaNode } from '../../../schema/schemas.ts';
import { FieldEditor } from './editors/FieldEditor.tsx';
import { labelFor } from './editors/say.ts';
import { Frame } from './Frame.tsx';

interface FieldFrameProps {
  readonly name: string;
  readonly node: SchemaNode;
  readonly isRequired: boolean;
  readonly isAlone: boolean;
}

/** The field. */
export function FieldFrame({ name, node, isRequired, isAlone }: FieldFrameProps) {
  const pointer = `/${name}`;
  return (
    <Frame pointer={pointer} from={[node, name, isRequired, isAlone]}>
      {() => (
        <FieldEditor
          pointer={pointer}
          node={node}
          label={labelFor(node, name, isRequired)}
          isRequired={isRequired}
          isAlone={isAlone}
        />
      )}
    </Frame>
  );
}
