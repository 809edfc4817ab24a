// A kind → its fields as a checklist, for those who fill in a file by hand.

import { termsOf } from '../../model/vocabulary.ts';
import type { FormKind } from '../../propose/kinds.ts';
import { sectionsOf } from '../../propose/sections.ts';
import { resolve, type SchemaNode, schemaOf } from '../../schema/schemas.ts';
import { renderYaml } from '../../text/yaml.ts';
import type { View } from '../view.ts';
import { Details } from './govuk/Details.tsx';
import { Marked } from './Marked.tsx';
import { Section } from './Section.tsx';

/** The fields in the sections of the form. */
export function Checklist({ view, kind }: { view: View; kind: FormKind }) {
  const { required = [] } = schemaOf(kind);
  return (
    <>
      {sectionsOf(kind).map(({ id, label, fields }) => (
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
}

function Item({ view, name, node, isRequired }: ItemProps) {
  return (
    <>
      <dt>
        {node.title} <code>{name}</code> <span class="app-fine">{isRequired ? 'Required' : 'Optional'}</span>
      </dt>
      <dd>
        <Marked text={node.description ?? ''} /> Example:{' '}
        <code class="app-checklist__example">{exampleOf(name, node)}</code>
        <Parts view={view} node={node.items ? resolve(node.items) : node} />
        <Words view={view} node={node} />
      </dd>
    </>
  );
}

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
        <Item view={view} name={name} node={resolve(part)} isRequired={required.includes(name)} />
      ))}
    </dl>
  );
}

function Words({ view, node }: Pick<ItemProps, 'view' | 'node'>) {
  const file = node.vocabulary ?? (node.items && resolve(node.items).vocabulary);
  const isByParameter = typeof node.additionalProperties === 'object' || node.vocabulary === 'parameters';
  const terms = isByParameter ? view.vocabulary.parameters : termsOf(view.vocabulary, file ?? '');
  if (terms.size === 0) return null;
  return (
    <Details summaryText={`The ${terms.size} words for it`}>
      <ul class="govuk-list">
        {[...terms.values()].map(({ id, label, definition }) => (
          <li>
            <code>{id}</code> {label}: {definition}
          </li>
        ))}
      </ul>
    </Details>
  );
}
