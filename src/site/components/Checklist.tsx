// A kind → the fields of a new entry as a checklist, for those who fill in a file by hand.

import type { FormKind } from '../../propose/kinds.ts';
import { sectionsOf } from '../../propose/sections.ts';
import { resolve, type SchemaNode, schemaOf } from '../../schema/schemas.ts';
import { renderYaml } from '../../text/yaml.ts';
import type { View } from '../view.ts';
import { ChecklistWords } from './ChecklistWords.tsx';
import { Marked } from './Marked.tsx';
import { Section } from './Section.tsx';

/** The fields in the sections of the form. */
export function Checklist({ view, kind }: { view: View; kind: FormKind }) {
  const { required = [] } = schemaOf(kind);
  return (
    <>
      {sectionsOf(kind, true).map(({ id, label, fields }) => (
        <Section id={id} title={label}>
          <dl class="app-checklist">
            {fields.map(({ name, node }) => (
              <Item view={view} name={name} node={node} isRequired={required.includes(name)} />
            ))}
          </dl>
        </Section>
      ))}
    </>
  );
}

interface ItemProps {
  readonly view: View;
  readonly name: string;
  readonly node: SchemaNode;
  readonly isRequired: boolean;
  /** Whether it is a field of a group. */
  readonly isPart?: boolean;
}

function Item({ view, name, node, isRequired, isPart }: ItemProps) {
  const item = node.items ? resolve(node.items) : node;
  return (
    <>
      <dt>
        {node.title} <code>{name}</code> <span class="app-fine">{isRequired ? 'Required' : 'Optional'}</span>
      </dt>
      <dd>
        <Marked text={node.description ?? ''} /> Example:{' '}
        <code class="app-checklist__example">{exampleOf(name, node)}</code>
        {isPart && name === EVIDENCE ? (
          ` Its fields are those of “${node.title}” below.`
        ) : (
          <Parts view={view} node={item} />
        )}
        <ChecklistWords view={view} node={node} />
      </dd>
    </>
  );
}

/** What groups have as well as the whole entry, where its fields are told once. */
const EVIDENCE = 'evidence';

/** As it stands in a file. */
function exampleOf(name: string, { examples = [] }: SchemaNode): string {
  return renderYaml({ [name]: examples[0] }).trimEnd();
}

/** The fields of a group, or of each item of a list of groups. */
function Parts({ view, node: { properties = {}, required = [] } }: Pick<ItemProps, 'view' | 'node'>) {
  const parts = Object.entries(properties);
  if (parts.length === 0) return null;
  return (
    <dl class="app-checklist app-checklist__parts">
      {parts.map(([name, part]) => (
        <Item view={view} name={name} node={resolve(part)} isRequired={required.includes(name)} isPart />
      ))}
    </dl>
  );
}
