// Certificates and accreditations, with their status worked out from their dates.

import { firstDay, lastDay } from '../../model/date.ts';
import type { Capability } from '../../model/entry.generated.ts';
import { labelOf } from '../../model/vocabulary.ts';
import { inWords } from '../dates.ts';
import type { View } from '../view.ts';
import { EvidenceItem } from './EvidenceItem.tsx';
import { NotStated } from './NotStated.tsx';

type Assurance = NonNullable<Capability['assurance']>[number];

/** Each certificate with its scope, issuer, dates and source. */
export function Assurances({ view, assurance }: { view: View; assurance: readonly Assurance[] | undefined }) {
  if (!assurance) return <NotStated />;
  return (
    <ul class="govuk-list app-records">
      {assurance.map((each) => (
        <li>
          <p class="app-records__what">
            {labelOf(view.vocabulary, 'assurance', each.scheme)}
            {each.scope && `: ${each.scope}`}
            {each.issuer && `, issued by ${each.issuer}`} – {statusOf(each, view.asOf)}
          </p>
          <p class="app-records__source">
            <EvidenceItem view={view} evidence={each.evidence} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What the dates of a certificate say of it on a day. Without dates, it must be asked for. */
export function statusOf({ issued, expires }: Pick<Assurance, 'issued' | 'expires'>, asOf: string): string {
  if (expires && lastDay(expires) < asOf) return `ran out in ${inWords(expires)}`;
  if (issued && firstDay(issued) > asOf) return `begins in ${inWords(issued)}`;
  if (expires) return `valid until ${inWords(expires)}`;
  return 'end not stated: ask for the certificate';
}
