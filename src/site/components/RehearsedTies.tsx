// The ties that bodies do not certainly share → sentences on what would have to be settled.

import { idOf, parseReference } from '../../model/reference.ts';
import type { Tie, TieName } from '../../model/rehearsal.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { counted } from '../../text/counted.ts';
import type { RehearsedProps } from '../rehearsed.ts';
import type { View } from '../view.ts';
import { ReferenceLink } from './Link.tsx';
import { Names } from './Names.tsx';
import { Section } from './Section.tsx';

const TIE_WORDS: Readonly<Record<TieName, readonly [one: string, many: string]>> = {
  'regional-unit': ['regional unit', 'regional units'],
  nation: ['nation', 'nations'],
};

/** Regional units and nations of which one body would have one. */
export function RehearsedTies({ view, merger, rehearsal: { ties } }: RehearsedProps) {
  return (
    <Section id={`ties-${idOf(merger.into)}`} title="What would have to be settled">
      {ties.length === 0 && (
        <p class="govuk-body">Their regional units and nations, as far as they are stated, are the same.</p>
      )}
      {ties.map((tie) => (
        <TieText view={view} tie={tie} />
      ))}
    </Section>
  );
}

function TieText({ view, tie: { tie, values, notStated } }: { view: View; tie: Tie }) {
  return (
    <>
      <h3 class="govuk-heading-s">{counted(values.length, ...TIE_WORDS[tie])}</h3>
      <ul class="govuk-list app-values">
        {values.map(({ value, bodies }) => (
          <li>
            <Value view={view} value={value} />: <Names view={view} of={bodies} />
          </li>
        ))}
        {notStated.length > 0 && (
          <li>
            Not stated: <Names view={view} of={notStated} />
          </li>
        )}
      </ul>
    </>
  );
}

function Value({ view, value }: { view: View; value: string }) {
  return parseReference(value) ? <ReferenceLink view={view} to={value} /> : labelOf(view.vocabulary, 'nations', value);
}
