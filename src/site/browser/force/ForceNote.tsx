// A chosen force and what a page is about → a short note of what applies to that force there.

import { useEffect, useState } from 'preact/hooks';
import { type ForceSheet, forceAddress, type Named } from '../../../model/force.ts';
import { addressOf } from '../../../model/reference.ts';
import { fetched } from '../keep/fetched.ts';
import { useStore } from '../keep/useStore.ts';
import { FORCE } from './chosen.ts';
import type { Subject } from './subject.ts';

/** So many who asked are named; the pages of the areas have all. */
const MOST_ASKED = 3;

/** The note; none where no force is chosen. */
export function ForceNote({ subject }: { subject: Subject }) {
  const sheet = useSheet(useStore(FORCE)?.id);
  if (!sheet) return null;
  const facts = { capability: CapabilityFacts, route: RouteFacts, organisation: OrganisationFacts };
  const Facts = facts[subject.kind];
  return (
    <section class="app-force-note" aria-label={`For ${sheet.title}`}>
      <h2 class="app-force-note__title">For {sheet.title}</h2>
      <ul class="govuk-list app-force-note__facts">
        <Facts subject={subject} sheet={sheet} />
      </ul>
      <p class="app-fine">
        From what is recorded here, which is not all there is.{' '}
        <a class="govuk-link" href="/my-force/">
          Change your force
        </a>
      </p>
    </section>
  );
}

interface FactsProps {
  readonly subject: Subject;
  readonly sheet: ForceSheet;
}

function CapabilityFacts({ subject: { id, areas, isNational, openRoutes }, sheet }: FactsProps) {
  const users = Object.hasOwn(sheet.uses, id) ? (sheet.uses[id] ?? []) : [];
  const asked = sheet.asked.filter((one) => one.areas.some((area) => areas.includes(area)));
  return (
    <>
      {isNational && <li>A national service: one joins it and buys nothing. The service says itself who may join.</li>}
      {openRoutes.length > 0 && (
        <li>
          Open to buy through: <Links to={openRoutes} />
        </li>
      )}
      <Unit sheet={sheet} />
      {users.length > 0 && <li>Recorded as in use, by you or in your region: {users.join(', ')}.</li>}
      {asked.length > 0 && (
        <li>
          Asked for in the same areas, by you or in your region: <Links to={asked.slice(0, MOST_ASKED)} />
          {asked.length > MOST_ASKED && ` and ${asked.length - MOST_ASKED} more`}
        </li>
      )}
    </>
  );
}

function RouteFacts({ subject: { isNational }, sheet }: FactsProps) {
  return (
    <>
      <li>{isNational ? 'A force joins, and buys nothing.' : 'Its owner says whether your force may use it.'}</li>
      <Unit sheet={sheet} />
    </>
  );
}

function OrganisationFacts({ subject: { id, title }, sheet }: FactsProps) {
  if (id === sheet.id) return <li>This is your force.</li>;
  if (sheet.unit?.url === addressOf('organisation', id)) return <li>This is your regional unit.</li>;
  if (sheet.near.includes(id) && sheet.unit) {
    return (
      <li>
        {title} shares your regional unit, <Links to={[sheet.unit]} />.
      </li>
    );
  }
  return <li>{title} shares no regional unit with your force.</li>;
}

function Unit({ sheet: { unit, nation } }: { sheet: ForceSheet }) {
  if (unit) {
    return (
      <li>
        Your regional unit: <Links to={[unit]} />
      </li>
    );
  }
  return nation ? <li>Nation: {nation}; no regional unit is recorded.</li> : null;
}

function Links({ to }: { to: readonly Named[] }) {
  return (
    <>
      {to.map(({ title, url }, place) => (
        <>
          {place > 0 && ', '}
          <a class="govuk-link" href={url}>
            {title}
          </a>
        </>
      ))}
    </>
  );
}

function useSheet(id: string | undefined): ForceSheet | undefined {
  const [sheet, setSheet] = useState<ForceSheet | undefined>(undefined);
  useEffect(() => {
    let isLate = false;
    const show = async () => {
      const found = id === undefined ? undefined : await fetched<ForceSheet>(forceAddress(id));
      if (!isLate) setSheet(found?.state === 'found' ? found.value : undefined);
    };
    show();
    return () => {
      isLate = true;
    };
  }, [id]);
  return sheet;
}
