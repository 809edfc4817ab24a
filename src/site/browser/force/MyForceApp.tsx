// The organisations → the choice of one's own, and what applies to it.

import { useEffect, useState } from 'preact/hooks';
import { type BriefOrganisation, ORGANISATIONS_ADDRESS } from '../../../model/force.ts';
import { addressOf } from '../../../model/reference.ts';
import { fetched } from '../keep/fetched.ts';
import { useStore } from '../keep/useStore.ts';
import { FORCE } from './chosen.ts';

/** The whole of the page below its title. */
export function MyForceApp() {
  const chosen = useStore(FORCE);
  const [organisations, setOrganisations] = useState<readonly BriefOrganisation[] | undefined>(undefined);
  useEffect(() => {
    fetched<BriefOrganisation[]>(ORGANISATIONS_ADDRESS).then((found) =>
      setOrganisations(found.state === 'found' ? found.value : []),
    );
  }, []);
  if (!organisations) return <p class="govuk-body">Loading…</p>;
  if (organisations.length === 0)
    return <p class="govuk-body">The organisations could not be loaded. Try again later.</p>;
  const choose = (id: string) => {
    const found = organisations.find((one) => one.id === id);
    FORCE.write(found ? { id: found.id, title: found.title } : null);
  };
  const mine = organisations.find(({ id }) => id === chosen?.id);
  return (
    <div class="app-my-force">
      <label class="app-shortlist__label" for="force">
        Your force
      </label>
      <select
        class="app-my-force__select"
        id="force"
        value={mine?.id ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">None chosen</option>
        {byType(organisations).map(([type, ones]) => (
          <optgroup label={type}>
            {ones.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <div role="status">{mine && <Facts organisation={mine} all={organisations} />}</div>
    </div>
  );
}

function Facts({ organisation, all }: { organisation: BriefOrganisation; all: readonly BriefOrganisation[] }) {
  const { id, title, type, nation, unit, tier } = organisation;
  const near = all.filter((other) => unit !== undefined && other.unit === unit && other.id !== id);
  const unitTitle = all.find((other) => other.id === unit)?.title;
  return (
    <>
      <p class="govuk-body">
        {title}: {[type, tier, nation].filter(Boolean).join(', ')}.{' '}
        <a class="govuk-link" href={addressOf('organisation', id)}>
          What it can get, and what it has asked for
        </a>
        .
      </p>
      {unit && unitTitle && (
        <p class="govuk-body">
          Its regional unit is{' '}
          <a class="govuk-link" href={addressOf('organisation', unit)}>
            {unitTitle}
          </a>
          {near.length > 0 && <>, which it shares with {near.map((other) => other.title).join(', ')}</>}.
        </p>
      )}
      <p class="govuk-body">From now on the pages of capabilities, routes and organisations say what applies there.</p>
    </>
  );
}

function byType(organisations: readonly BriefOrganisation[]): [string, BriefOrganisation[]][] {
  const types = [...new Set(organisations.map(({ type }) => type))];
  const forcesFirst = types.sort((a, b) => Number(/force/i.test(b)) - Number(/force/i.test(a)));
  return forcesFirst.map((type) => [type, organisations.filter((one) => one.type === type)]);
}
