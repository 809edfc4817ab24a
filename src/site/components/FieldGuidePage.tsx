// The field guide: every field of every kind, from the schemas alone.

import { KINDS, type Kind } from '../../model/kind.ts';
import { type Field, fieldsOf } from '../../schema/fields.ts';
import { schemaOf } from '../../schema/schemas.ts';
import type { View } from '../view.ts';
import { Contents } from './Contents.tsx';
import { Link } from './Link.tsx';
import { Marked } from './Marked.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';
import { Section } from './Section.tsx';
import { WideTable } from './WideTable.tsx';

/** What may stand in an entry, kind by kind. */
export function FieldGuidePage({ view }: { view: View }) {
  const description = 'Every field that an entry may have: what it means, an example, and how the site uses it.';
  return (
    <Page view={view} title="Field guide" description={description} url="/field-guide/">
      <PageTitle title="Field guide">{description}</PageTitle>
      <p class="govuk-body">
        An entry is a Markdown file with these fields between two lines of <code>---</code>, and its text below. What is
        left out is “not stated”. Also as <Link href="/schema/">JSON Schemas</Link>.
      </p>
      <Contents />
      {KINDS.map((kind) => (
        <Section id={kind} title={schemaOf(kind).title ?? kind}>
          <p class="govuk-body">{schemaOf(kind).description}</p>
          <FieldTable view={view} kind={kind} />
        </Section>
      ))}
    </Page>
  );
}

function FieldTable({ view, kind }: { view: View; kind: Kind }) {
  return (
    <WideTable
      classes="app-table app-table--text app-table--stacked"
      caption={`The fields of a ${kind}`}
      head={[{ text: 'Field' }, { text: 'What it says' }, { text: 'Example' }, { text: 'Used as' }]}
      rows={fieldsOf(kind).map((field) => [
        { text: <code>{field.path.join(': ')}</code> },
        { text: <Meaning view={view} field={field} /> },
        {
          text: (
            <>
              <span class="app-table__head">Example: </span>
              <code>{exampleOf(field)}</code>
            </>
          ),
        },
        {
          text: (
            <>
              <span class="app-table__head">Used as: </span>
              {usesOf(field).join(', ')}
            </>
          ),
        },
      ])}
    />
  );
}

function Meaning({ view, field }: { view: View; field: Field }) {
  const { vocabulary, required, description, path } = field;
  const words = vocabulary ? [...(view.vocabulary.terms.get(vocabulary)?.values() ?? [])] : [];
  return (
    <>
      {required && <strong>{path.length > 1 ? `Required where ${path[0]} is given. ` : 'Required. '}</strong>}
      <Marked text={description} />
      {words.length > 0 && words.length <= 15 && (
        <span class="app-fine">One of: {words.map(({ id }) => id).join(', ')}</span>
      )}
      {words.length > 15 && <span class="app-fine">A word of vocabulary/{vocabulary}.yml</span>}
    </>
  );
}

function exampleOf({ node }: Field): string {
  const [example] = node.examples ?? [];
  return typeof example === 'string' ? example : JSON.stringify(example);
}

function usesOf({ use, required }: Field): string[] {
  const words = [
    use.facet && `facet “${use.facet}”`,
    use.search && 'searched',
    use.export && 'exported',
    !use.public && 'not published',
  ];
  const found = words.filter((word) => typeof word === 'string');
  return found.length > 0 || required ? found : ['shown'];
}
