// What an editor of a field is given.

import type { ComponentType } from 'preact';
import type { SchemaNode } from '../../../../schema/schemas.ts';

/** What every editor is given. */
export interface EditorProps {
  /** JSON Pointer of the field in the form. */
  readonly pointer: string;
  /** The node of the field with what it refers to filled in. */
  readonly node: SchemaNode;
  /** The field's label, "(optional)" included. */
  readonly label: string;
  readonly isRequired: boolean;
  /** Whether it is all that its section has, and so is not folded. */
  readonly isAlone?: boolean;
}

/** An editor of a whole, which is given the editor of its parts. */
export interface WholeProps extends EditorProps {
  readonly editor: ComponentType<EditorProps>;
}
