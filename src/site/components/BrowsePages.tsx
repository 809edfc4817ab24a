// A page for every value of every facet: the search's filters without script.

import { type Facet, type FacetValue, valuesOf } from '../../search/facet.ts';
import { counted } from '../../text/counted.ts';
import { byTitle } from '../lookups.ts';
import type { View } from '../view.ts';
import { EntryLines } from './EntryCards.tsx';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';

const BROWSE = { text: 'Browse by fact', href: '/browse/' };

/** The list of facets. */
export function BrowsePage({ view }: { view: View }) {
  const description =
    'Every fact by which the entries can be told apart, each with its values and how many entries state it.';
  return (
    <Page view={view} title="Browse by fact" description={description} url="/browse/">
      <PageTitle title="Browse by fact">{description}</PageTitle>
      <ul class="app-columns">
        {view.index.facets.map((facet) => (
          <li>
            <Link href={`/browse/${facet.name}/`}>{facet.label}</Link>{' '}
            <span class="app-count">
              {counted(facet.values.length, 'value')}, stated by {counted(statedBy(facet), 'entry', 'entries')}
            </span>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** One facet: its values with their counts. */
export function FacetPage({ view, name }: { view: View; name: string }) {
  const facet = facetNamed(view, name);
  const description = `${facet.label}: every value, and how many entries state it.`;
  return (
    <Page view={view} title={facet.label} description={description} url={`/browse/${name}/`} above={[BROWSE]}>
      <PageTitle title={facet.label}>
        {counted(statedBy(facet), 'entry states', 'entries state')} this, of {view.index.cards.length}. The others say
        nothing of it.
      </PageTitle>
      <ul class="app-columns">
        {facet.values.map((value, place) => (
          <li>
            <Link href={`/browse/${name}/${value.id}/`}>{value.label}</Link>{' '}
            <span class="app-count">{documentsWith(facet, place).length}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** One value of a facet: the entries that state it. `id` is "facet/value". */
export function FacetValuePage({ view, id }: { view: View; id: string }) {
  const [name = '', valueId = ''] = id.split('/');
  const facet = facetNamed(view, name);
  const place = facet.values.findIndex((one) => one.id === valueId);
  const value = facet.values[place] as FacetValue;
  const cards = documentsWith(facet, place).flatMap((document) => view.index.cards[document] ?? []);
  const title = `${facet.label}: ${value.label}`;
  const above = [BROWSE, { text: facet.label, href: `/browse/${name}/` }];
  return (
    <Page view={view} title={title} description={`Entries that state “${title}”.`} url={`/browse/${id}/`} above={above}>
      <PageTitle title={title}>{counted(cards.length, 'entry states', 'entries state')} this.</PageTitle>
      <p class="govuk-body">
        <Link href={`/search/#${name}=${encodeURIComponent(valueId)}`}>Search within these</Link>
      </p>
      <EntryLines cards={cards.sort(byTitle)} />
    </Page>
  );
}

function facetNamed(view: View, name: string): Facet {
  const facet = view.index.facets.find((one) => one.name === name);
  if (!facet) throw new Error(`There is no facet "${name}" to make a page of.`);
  return facet;
}

/** The documents that have the value at a place. */
function documentsWith(facet: Facet, place: number): number[] {
  const value = facet.values[place];
  return [...facet.offsets.keys()].filter((document) => value && valuesOf(facet, document).includes(value));
}

function statedBy({ offsets }: Facet): number {
  return offsets.filter((end, at) => end > (offsets[at - 1] ?? 0)).length;
}
