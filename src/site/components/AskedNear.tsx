// An organisation → what others that work with the same regional unit have asked for.

import { listOf, titleOf } from '../../model/catalogue.ts';
import type { Entry } from '../../model/entry.ts';
import { referenceTo } from '../../model/reference.ts';
import { counted } from '../../text/counted.ts';
import { inWords } from '../dates.ts';
import { latestFirst } from '../lookups.ts';
import type { View } from '../view.ts';
import { Details } from './govuk/Details.tsx';
import { RequirementLines } from './RequirementLines.tsx';

/** The list, folded, the latest first; a sentence where nothing is recorded. */
export function AskedNear({ view, entry: { id, header } }: { view: View; entry: Entry<'organisation'> }) {
  const unit = header['regional-unit'];
  if (!unit) return null;
  const near = listOf(view.catalogue, 'organisation').filter((other) => other.id !== id && isNear(other, unit));
  const asked = askedBy(view, new Set([unit, ...near.map((other) => other.id)]));
  if (asked.length === 0)
    return <p class="govuk-body">No public requirement is recorded of those that share its regional unit.</p>;
  return (
    <Details summaryText={`Asked for near it (${asked.length})`}>
      <p class="govuk-body">
        By its regional unit, or by the {counted(near.length, 'other')} that work with it. What they learnt may save
        asking again.
      </p>
      <RequirementLines view={view} requirements={asked} factsOf={factsOf} />
    </Details>
  );
}

function isNear({ header }: Entry<'organisation'>, unit: string): boolean {
  return header['regional-unit'] === unit;
}

function askedBy(view: View, bodies: ReadonlySet<string>): Entry<'requirement'>[] {
  const asked = listOf(view.catalogue, 'requirement').filter(({ header }) =>
    header['raised-by']?.some((body) => bodies.has(body)),
  );
  return latestFirst(
    view,
    asked.map(({ id }) => referenceTo('requirement', id)),
  );
}

function factsOf({ catalogue }: View, { header }: Entry<'requirement'>): string {
  const bodies = (header['raised-by'] ?? []).map((body) => titleOf(catalogue, 'organisation', body));
  return [bodies.join(', '), header.raised && inWords(header.raised)].filter(Boolean).join(', ');
}
