// What a capability offers, parameter by parameter.

import type { Offer } from '../../model/entry.generated.ts';
import type { View } from '../view.ts';
import { levelLabel, parameterLabel } from '../wording.ts';
import { SummaryList } from './govuk/SummaryList.tsx';
import { Link } from './Link.tsx';

type Offers = Readonly<Record<string, Offer>>;

/** The parameters that a buyer asks about first: named even where nothing is stated. */
const ASKED_FIRST = [
  'delivery',
  'functions',
  'handles',
  'setting',
  'hosting',
  'used-by',
  'integrates-with',
  'open-interface',
];

/** Offers in the order of the parameters' vocabulary, and what a buyer asks first and nobody has stated. */
export function Offers({ view, offers = {} }: { view: View; offers: Offers | undefined }) {
  const ids = [...view.vocabulary.parameters.keys()];
  const silent = ids.filter((id) => offers[id] === undefined && ASKED_FIRST.includes(id));
  const label = (id: string) => parameterLabel(view.vocabulary, id);
  return (
    <SummaryList
      classes="app-summary"
      rows={[
        ...ids.map((id) => {
          const offer = offers[id];
          return (
            offer !== undefined && {
              key: { text: label(id) },
              value: { text: <Offered view={view} parameter={id} offer={offer} /> },
            }
          );
        }),
        silent.length > 0 && {
          key: { text: 'Not stated' },
          value: { text: <span class="app-not-stated">{silent.map(label).join(', ')}</span> },
        },
      ]}
    />
  );
}

function Offered({ view, parameter, offer }: { view: View; parameter: string; offer: Offer }) {
  if (typeof offer === 'object' && !Array.isArray(offer))
    return <Measured view={view} parameter={parameter} {...offer} />;
  return <Levels view={view} parameter={parameter} levels={[offer].flat()} />;
}

function Measured({
  view,
  parameter,
  only,
  value,
  unit,
}: { view: View; parameter: string } & Exclude<Offer, string | string[] | boolean>) {
  if (!only) return <>{levelLabel(view.vocabulary, parameter, value, unit)}</>;
  return (
    <>
      Only <Levels view={view} parameter={parameter} levels={only} />
    </>
  );
}

function Levels({ view, parameter, levels }: { view: View; parameter: string; levels: readonly (string | boolean)[] }) {
  return (
    <>
      {levels.map((level, place) => (
        <>
          {place > 0 && ', '}
          <Link href={`/browse/${parameter}/${level}/`}>{levelLabel(view.vocabulary, parameter, level)}</Link>
        </>
      ))}
    </>
  );
}
