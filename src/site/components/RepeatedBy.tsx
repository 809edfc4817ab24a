// A requirement → who else asked for the same, and where they differ, in one line each.

import type { Difference } from '../../model/difference.ts';
import type { Entry } from '../../model/entry.ts';
import { type Reference, referenceTo } from '../../model/reference.ts';
import { repetitionAddress } from '../../model/repetition.ts';
import { counted } from '../../text/counted.ts';
import { surenessOf } from '../repetitions/cluster.ts';
import { differencesOf, repetitionWith } from '../repetitions/lookup.ts';
import { titleOfRepetition } from '../repetitions/titles.ts';
import { BAND_WORDS } from '../repetitions/words.ts';
import type { View } from '../view.ts';
import { parameterLabel } from '../wording.ts';
import { Link, ReferenceLink } from './Link.tsx';
import { Section } from './Section.tsx';

/** So many differences stand on the page; the page of the repetition has them all. */
const SHOWN = 8;

/** The section; nothing where nobody is known to have asked for the same. */
export function RepeatedBy({ view, entry }: { view: View; entry: Entry<'requirement'> }) {
  const own = referenceTo('requirement', entry.id);
  const repetition = repetitionWith(view.related, own);
  if (!repetition) return null;
  const differences = differencesOf(view.related, own);
  const isSuggestion = surenessOf(repetition) !== 'confirmed';
  return (
    <Section id="repeated" title="Who else asked">
      <p class="govuk-body">
        {counted(repetition.requirements.length - 1, 'other requirement')}{' '}
        {isSuggestion ? 'may ask for the same, which is a suggestion' : 'asks for the same, as an entry confirms'}:{' '}
        <Link href={repetitionAddress(repetition.id)}>
          what they have in common ({titleOfRepetition(view, repetition)})
        </Link>
        .
      </p>
      {differences.length > 0 && (
        <ul class="govuk-list app-records">
          {byOther(own, differences.slice(0, SHOWN)).map(([other, between]) => (
            <li>
              <p class="app-records__what">
                Against <ReferenceLink view={view} to={other} />:
              </p>
              <ul class="govuk-list app-values">
                {between.map((difference) => (
                  <li>
                    <DifferenceLine view={view} own={own} difference={difference} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {differences.length > SHOWN && (
        <p class="govuk-body">That page has {counted(differences.length - SHOWN, 'more difference')}.</p>
      )}
    </Section>
  );
}

/** The differences by the requirement on the other side, in the order in which they come. */
function byOther(own: Reference, differences: readonly Difference[]): [Reference, readonly Difference[]][] {
  const others = new Map<Reference, Difference[]>();
  for (const difference of differences) {
    const other = difference.a.id === own ? difference.b.id : difference.a.id;
    others.set(other, [...(others.get(other) ?? []), difference]);
  }
  return [...others];
}

function DifferenceLine({ view, own, difference }: { view: View; own: Reference; difference: Difference }) {
  const { a, b, band, parameter } = difference;
  const [here, there] = a.id === own ? [a, b] : [b, a];
  return (
    <>
      {BAND_WORDS[band].one}, <strong>{parameterLabel(view.vocabulary, parameter)}</strong>: here “{here.value}”, there
      “{there.value}”
    </>
  );
}
