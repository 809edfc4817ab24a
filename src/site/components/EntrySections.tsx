// An entry → the sections of its page, as its schema orders them: a new field appears here by itself.

import type { ComponentChildren } from 'preact';
import type { Entry } from '../../model/entry.ts';
import { type Field, fieldsOf, valueAt } from '../../schema/fields.ts';
import { schemaOf } from '../../schema/schemas.ts';
import type { View } from '../view.ts';
import { FieldValue } from './FieldValue.tsx';
import { SummaryList } from './govuk/SummaryList.tsx';

/** What a page kind shows in place of the plain value of a field, by the field's name. */
export type Special = Readonly<Record<string, ComponentChildren>>;

export interface EntrySectionsProps {
  readonly view: View;
  readonly entry: Entry;
  readonly special?: Special;
  /** Sections of the page that stand after the section of that id. */
  readonly after?: Readonly<Record<string, ComponentChildren>>;
}

/** Every section of an entry's page but its head. */
export function EntrySections({ view, entry, special = {}, after = {} }: EntrySectionsProps) {
  const fields = fieldsOf(entry.kind).filter(({ use }) => use.public);
  return (
    <>
      {(schemaOf(entry.kind).sections ?? []).map(({ id, label }) => (
        <>
          <Section id={id} label={label} view={view} entry={entry} special={special} fields={inSection(fields, id)} />
          {after[id]}
        </>
      ))}
    </>
  );
}

interface SectionProps extends Required<Pick<EntrySectionsProps, 'view' | 'entry' | 'special'>> {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly Field[];
}

function Section({ id, label, fields, ...rest }: SectionProps) {
  const [only, ...others] = fields;
  if (!only || fields.every((field) => isQuiet(field) && valueAt(rest.entry.header, field.path) === undefined))
    return null;
  return (
    <section class="app-section" aria-labelledby={`section-${id}`}>
      <h2 class="govuk-heading-m" id={`section-${id}`}>
        {label}
      </h2>
      {others.length === 0 ? <Lone field={only} {...rest} /> : <Rows fields={fields} {...rest} />}
    </section>
  );
}

/** A section of one field needs no label beside its heading. */
function Lone({ field, ...rest }: { field: Field } & Omit<SectionProps, 'id' | 'label' | 'fields'>) {
  return <div class="app-lone">{shown(field, rest)}</div>;
}

function Rows({ fields, ...rest }: { fields: readonly Field[] } & Omit<SectionProps, 'id' | 'label' | 'fields'>) {
  const isStated = (field: Field) =>
    valueAt(rest.entry.header, field.path) !== undefined || rest.special[field.path.join('.')] !== undefined;
  const silent = fields.filter((field) => !isStated(field) && !isQuiet(field));
  const stated = fields.filter(isStated).map((field) => row(field.label, shown(field, rest)));
  return (
    <SummaryList classes="app-summary" rows={[...stated, silent.length > 0 && row('Not stated', namesOf(silent))]} />
  );
}

function row(label: string, value: ComponentChildren) {
  return { key: { text: label }, value: { text: value } };
}

/** What nobody has stated, named in one line: an empty row for each would bury the facts. */
function namesOf(fields: readonly Field[]): ComponentChildren {
  return <span class="app-not-stated">{fields.map(({ label }) => label).join(', ')}</span>;
}

function shown(
  field: Field,
  { view, entry, special }: Omit<SectionProps, 'id' | 'label' | 'fields'>,
): ComponentChildren {
  const own = special[field.path.join('.')];
  if (own !== undefined) return own;
  const { node, use } = field;
  return <FieldValue view={view} node={node} facet={use.facet} value={valueAt(entry.header, field.path)} />;
}

/** Fields whose absence is ordinary and says nothing: earlier ids, an exceptional nature, links to other entries. */
const QUIET: ReadonlySet<string> = new Set([
  'aliases',
  'nature',
  'lifecycle.superseded-by',
  'lifecycle.since',
  'valid.from',
  'valid.to',
  'successors',
  'supersedes',
  'repeats',
  'not-same-as',
  'evidence',
  'objectives',
  'caf',
  'csf',
]);

function isQuiet({ path }: Field): boolean {
  return QUIET.has(path.join('.'));
}

function inSection(fields: readonly Field[], id: string): Field[] {
  return fields.filter(({ use }) => use.section === id);
}
