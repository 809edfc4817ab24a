// The home page: the search first, then the areas, the numbers, what is new.

import { listOf } from '../../model/catalogue.ts';
import { draftAddress } from '../../model/draftAddress.ts';
import { formAddress } from '../../model/formAddress.ts';
import { KINDS } from '../../model/kind.ts';
import { areaAddress, areaReference } from '../../model/reference.ts';
import { termsOf } from '../../model/vocabulary.ts';
import { isObtainable } from '../../relate/match.ts';
import { counted } from '../../text/counted.ts';
import { linkedOf } from '../lookups.ts';
import type { View } from '../view.ts';
import { DemandInShort } from './DemandInShort.tsx';
import { Link } from './Link.tsx';
import { NewestEntries } from './NewestEntries.tsx';
import { Page } from './Page.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Section } from './Section.tsx';

/** The first page. */
export function HomePage({ view }: { view: View }) {
  const { name, tagline } = view.catalogue.site;
  return (
    <Page view={view} description={tagline} url="/">
      <div class="app-hero">
        <h1 class="govuk-heading-xl">{name}</h1>
        <p class="govuk-body-l app-hero__text">{tagline}</p>
        <SearchBox id="home-search" label="Search what can be had and who has asked" />
        <p class="govuk-body">
          Try <Link href="/search/#q=phone+kiosk">phone kiosk</Link>, <Link href="/search/#q=DEMS">DEMS</Link>,{' '}
          <Link href="/search/#q=disk+imaging">disk imaging</Link> or{' '}
          <Link href="/search/#q=crypto+tracing">crypto tracing</Link>. Or go by <Link href="/areas/">area</Link>, by{' '}
          <Link href="/capabilities/">name</Link> or by <Link href="/browse/">fact</Link>.
        </p>
        <p class="govuk-body">
          Do you need something? <Link href={draftAddress()}>Draft a requirement</Link>, and see as you write who asked
          for the same and what is listed.
        </p>
        <p class="govuk-body">
          Do you supply something? <Link href={formAddress({ kind: 'capability' })}>Propose it</Link>, without any
          account.
        </p>
      </div>
      <Section id="asked-for" title="What policing asks for">
        <DemandInShort view={view} />
      </Section>
      <Section id="areas" title="Areas">
        <Areas view={view} />
      </Section>
      <Section id="numbers" title="What is here">
        <Numbers view={view} />
      </Section>
      <Section id="new" title="Newest requirements and latest reviews">
        <NewestEntries view={view} />
      </Section>
    </Page>
  );
}

/** The areas of the first level, with the number of entries below each. */
export function Areas({ view }: { view: View }) {
  const areas = [...termsOf(view.vocabulary, 'areas').values()];
  return (
    <ul class="app-areas">
      {areas
        .filter(({ broader }) => broader === undefined)
        .map(({ id, label, definition }) => (
          <li>
            <p class="app-areas__title">
              <Link href={areaAddress(id)}>{label}</Link>
            </p>
            <p class="app-areas__text">{definition}</p>
            <p class="app-count">
              {counted(
                distinct(
                  view,
                  areas.filter(({ broader }) => broader === id).map((area) => area.id),
                ),
                'entry',
                'entries',
              )}
            </p>
          </li>
        ))}
    </ul>
  );
}

function distinct(view: View, areas: readonly string[]): number {
  return new Set(areas.flatMap((area) => linkedOf(view, areaReference(area), 'holds'))).size;
}

/** Numbers as sentences: each says what it counts. */
function Numbers({ view }: { view: View }) {
  const [capabilities, suppliers, requirements, organisations, routes] = KINDS.map((kind) =>
    listOf(view.catalogue, kind),
  );
  const asking = new Set(listOf(view.catalogue, 'requirement').flatMap(({ header }) => header['raised-by'] ?? []));
  const obtainable = listOf(view.catalogue, 'requirement').filter(isObtainable).length;
  return (
    <ul class="app-numbers">
      <li>
        <Link href="/capabilities/">{counted(capabilities?.length ?? 0, 'capability', 'capabilities')}</Link> from{' '}
        <Link href="/suppliers/">{counted(suppliers?.length ?? 0, 'supplier')}</Link>.
      </li>
      <li>
        <Link href="/requirements/">{counted(requirements?.length ?? 0, 'requirement')}</Link> from{' '}
        {counted(asking.size, 'body', 'bodies')}, of which {obtainable} ask for something that can be obtained.
      </li>
      <li>
        <Link href="/organisations/">{counted(organisations?.length ?? 0, 'organisation')}</Link>, with their publicly
        documented uses.
      </li>
      <li>
        <Link href="/routes/">{counted(routes?.length ?? 0, 'route')}</Link> to obtain things by, open and closed by
        their dates.
      </li>
    </ul>
  );
}
