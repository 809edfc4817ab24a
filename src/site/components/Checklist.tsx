// A kind → its fields as a checklist, for those who fill in a file by hand.

import { termsOf } from '../../model/vocabulary.ts';
import type { FormKind } from '../../propose/kinds.ts';
import { sectionsOf } from '../../propose/sections.ts';
import { resolve, type SchemaNode, schemaOf } from '../../schema/schemas.ts';
import type { View } from '../view.ts';
import { Details } from './govuk/Details.tsx';
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
  const [example] = node.examples ?? [];
  return (
    <>
      <dt>
        {node.title} <code>{name}</code> <span class="app-fine">{isRequired ? 'Required' : 'Optional'}</span>
      </dt>
      <dd>
        {node.description} Example: <code>{typeof example === 'string' ? example : JSON.stringify(example)}</code>
        <Words view={view} node={node} />
      </dd>
    </>
  );
}

function Words({ view, node }: Pick<ItemProps, 'view' | 'node'>) {
  const file = node.vocabulary ?? (node.items && resolve(node.items).vocabulary);
  if (!file) return null;
  const terms = [...termsOf(view.vocabulary, file).values()];
  return (
    <Details summaryText={`The ${terms.length} words for it`}>
      <ul class="govuk-list">
        {terms.map(({ id, label, definition }) => (
          <li>
            <code>{id}</code> {label}: {definition}
          </li>
        ))}
      </ul>
    </Details>
  );
}
