// Areas that several bodies are recorded as covering → sentences: with one system, with several, or not stated.

import type { Reference } from '../../model/reference.ts';
import { areaIn } from '../../model/reference.ts';
import type { Coverage, RecordedUse, SharedCoverage } from '../../model/rehearsal.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { counted } from '../../text/counted.ts';
import { whenInWords } from '../dates.ts';
import type { RehearsedProps } from '../rehearsed.ts';
import type { View } from '../view.ts';
import { AreaLink, ReferenceLink } from './Link.tsx';

const COVERAGE_WORDS: Readonly<Record<Coverage, string>> = {
  'several-systems': 'different systems, for what may be one job',
  'one-system': 'one system, where a product is named',
  'not-stated': 'too few products are named to tell whether it is one system',
};

const ORDER: readonly Coverage[] = ['several-systems', 'one-system', 'not-stated'];

/** The count, then each area or capability: several systems for one job first. */
export function RehearsedCoverage({ view, merger, rehearsal: { coverage } }: RehearsedProps) {
  const tally = ORDER.map((kind) => coverage.filter((shared) => shared.coverage === kind).length);
  const ordered = ORDER.flatMap((kind) => coverage.filter((shared) => shared.coverage === kind));
  return (
    <>
      <p class="govuk-body">
        Of the {counted(merger.parts.length, 'organisation')}, two or more are recorded in{' '}
        {counted(coverage.length, 'area or capability', 'areas or capabilities')}: in {tally[0]} with different systems,
        in {tally[1]} with one, and in {tally[2]} too little is stated.
      </p>
      <ul class="govuk-list app-records">
        {ordered.map((shared) => (
          <li>
            <Shared view={view} shared={shared} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Shared({ view, shared: { of, coverage, uses } }: { view: View; shared: SharedCoverage }) {
  return (
    <>
      <p class="app-records__what">
        <OfWhat view={view} of={of} />: {COVERAGE_WORDS[coverage]}
      </p>
      <ul class="govuk-list app-values">
        {uses.map((use) => (
          <li>
            <ReferenceLink view={view} to={use.body} />: {<Used view={view} use={use} />},{' '}
            {labelOf(view.vocabulary, 'use-statuses', use.status).toLowerCase()},{' '}
            {use.date ? `as recorded ${whenInWords(use.date)}` : 'date not stated'}
          </li>
        ))}
      </ul>
    </>
  );
}

function OfWhat({ view, of }: { view: View; of: Reference }) {
  const area = areaIn(of);
  return area ? <AreaLink view={view} id={area} /> : <ReferenceLink view={view} to={of} />;
}

function Used({ view, use: { capability } }: { view: View; use: RecordedUse }) {
  return capability ? <ReferenceLink view={view} to={capability} /> : <>no product named</>;
}
