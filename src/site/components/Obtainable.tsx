// What an organisation can get: national services, its regional unit, open routes, and what anyone may have.

import { listOf } from '../../model/catalogue.ts';
import type { Entry } from '../../model/entry.ts';
import { referenceTo } from '../../model/reference.ts';
import { counted } from '../../text/counted.ts';
import { cardsFor, linkedOf } from '../lookups.ts';
import type { View } from '../view.ts';
import { AskedNear } from './AskedNear.tsx';
import { EntryCards } from './EntryCards.tsx';
import { Details } from './govuk/Details.tsx';
import { EntryLink, Link } from './Link.tsx';
import { isOpen, stateInWords } from './RouteList.tsx';
import { Section } from './Section.tsx';

/** Types of organisation that buy and join as police forces do. */
const POLICE: ReadonlySet<string> = new Set([
  'territorial-force',
  'specialist-force',
  'regional-unit',
  'agency',
  'network',
]);

/** What the entries state of who may have each thing, held against what this organisation is. */
export function Obtainable({ view, entry }: { view: View; entry: Entry<'organisation'> }) {
  if (!POLICE.has(entry.header.type)) return null;
  const unit = entry.header['regional-unit'];
  const national = throughRoute(view, 'national-service');
  const free = throughRoute(view, 'free');
  return (
    <Section id="can-get" title={entry.header.tier === 'local' ? 'What this force can get' : 'What it can get'}>
      <p class="govuk-body">
        From what the entries state of who may have them. A national service says itself who may join, and how.
      </p>
      <OwnRecord view={view} entry={entry} />
      {unit && (
        <p class="govuk-body">
          Through its regional unit, <EntryLink view={view} kind="organisation" id={unit} />: what that unit provides,
          on request.
        </p>
      )}
      <Group view={view} title="National services to join" references={national} />
      <Group view={view} title="Free public services" references={free} />
      <OpenRoutes view={view} />
      <AskedNear view={view} entry={entry} />
      <p class="govuk-body">
        And <Link href="/browse/eligibility/anyone/">what anyone may have</Link>, open-source tools above all.
      </p>
    </Section>
  );
}

/** What it has asked for and is recorded as using stand in sections of their own. */
function OwnRecord({ view, entry: { id, header } }: { view: View; entry: Entry<'organisation'> }) {
  const asked = linkedOf(view, referenceTo('organisation', id), 'raised').length;
  const used = header.uses?.length ?? 0;
  return (
    <p class="govuk-body">
      Recorded of it so far:{' '}
      <Link href="#section-raised">{asked === 0 ? 'no public requirement found' : counted(asked, 'requirement')}</Link>{' '}
      and{' '}
      <Link href="#section-uses">{used === 0 ? 'no public record of a use found' : counted(used, 'cited use')}</Link>.
    </p>
  );
}

function Group({ view, title, references }: { view: View; title: string; references: readonly string[] }) {
  if (references.length === 0) return null;
  return (
    <Details summaryText={`${title} (${references.length})`}>
      <EntryCards cards={cardsFor(view, references)} />
    </Details>
  );
}

function OpenRoutes({ view }: { view: View }) {
  const open = listOf(view.catalogue, 'route').filter(
    ({ header }) => ['framework', 'dynamic-market'].includes(header.type) && isOpen(header, view.asOf),
  );
  if (open.length === 0) return null;
  return (
    <Details summaryText={`${counted(open.length, 'framework or market', 'frameworks and markets')} to buy through`}>
      <ul class="govuk-list">
        {open.map((route) => (
          <li>
            <EntryLink view={view} kind="route" id={route.id} /> – {stateInWords(view, route)}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function throughRoute(view: View, type: string): string[] {
  const routes = listOf(view.catalogue, 'route').filter(({ header }) => header.type === type);
  const ids = new Set(routes.map(({ id }) => id));
  return listOf(view.catalogue, 'capability')
    .filter(({ header }) => header.obtaining?.routes?.some((route) => ids.has(route)))
    .map(({ id }) => referenceTo('capability', id));
}
