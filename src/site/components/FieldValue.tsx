// The value of any field → what a page shows of it, by what its schema says that it is.

import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../model/entry.generated.ts';
import type { Kind } from '../../model/kind.ts';
import { areaAddress } from '../../model/reference.ts';
import { labelOf, termsOf } from '../../model/vocabulary.ts';
import { resolve, type SchemaNode } from '../../schema/schemas.ts';
import { inWords } from '../dates.ts';
import type { View } from '../view.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import { EntryLink, Link, OutwardLink } from './Link.tsx';
import { NotStated } from './NotStated.tsx';

export interface FieldValueProps {
  readonly view: View;
  readonly node: SchemaNode;
  readonly value: unknown;
  /** The facet that the field makes, whose page its values link to. */
  readonly facet?: string | undefined;
}

/** A value as text, link, list or small table; nothing there is "not stated". */
export function FieldValue({ value, ...rest }: FieldValueProps): ComponentChildren {
  if (value === undefined || value === null) return <NotStated />;
  if (Array.isArray(value)) return <ListValue values={value} {...rest} />;
  if (typeof value === 'object') return <ObjectValue value={value} {...rest} />;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return <TextValue text={String(value)} {...rest} />;
}

function TextValue({ view, node, text, facet }: Omit<FieldValueProps, 'value'> & { text: string }) {
  if (node.reference) return <EntryLink view={view} kind={node.reference as Kind} id={text} />;
  if (node.vocabulary) return <TermValue view={view} file={node.vocabulary} id={text} facet={facet} />;
  if (node.format === 'https-url' || node.format === 'web-address') return <OutwardLink href={text} />;
  if (node.format?.endsWith('-date')) return <time datetime={text}>{inWords(text)}</time>;
  if (facet) return <Link href={`/browse/${facet}/${text}/`}>{text}</Link>;
  return <>{text}</>;
}

function TermValue({ view, file, id, facet }: { view: View; file: string; id: string; facet: string | undefined }) {
  const label = labelOf(view.vocabulary, file, id);
  if (file === 'areas') return <Link href={areaAddress(id)}>{label}</Link>;
  const isKnown = termsOf(view.vocabulary, file).has(id);
  return facet && isKnown ? <Link href={`/browse/${facet}/${id}/`}>{label}</Link> : label;
}

function ListValue({ values, node, ...rest }: Omit<FieldValueProps, 'value'> & { values: readonly unknown[] }) {
  const items = node.items ? resolve(node.items) : {};
  if (values.length === 1) return <FieldValue value={values[0]} node={items} {...rest} />;
  return (
    <ul class="govuk-list app-values">
      {values.map((value) => (
        <li>
          <FieldValue value={value} node={items} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function ObjectValue({ view, node, value }: Omit<FieldValueProps, 'value'> & { value: object }) {
  if (isEvidence(value)) return <EvidenceItem view={view} evidence={value} />;
  return (
    <dl class="app-facts">
      {Object.entries(value).map(([name, part]) => (
        <div>
          <dt>{resolve(node.properties?.[name] ?? {}).title ?? name}</dt>
          <dd>
            <FieldValue view={view} node={resolve(node.properties?.[name] ?? {})} value={part} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function isEvidence(value: object): value is Evidence {
  return 'shows' in value && 'url' in value && 'accessed' in value;
}
