// An entry → what its page shows in place of the plain values of some of its fields.

import type { Entry } from '../../model/entry.ts';
import type { Kind } from '../../model/kind.ts';
import { usesOf } from '../lookups.ts';
import type { View } from '../view.ts';
import { Assurances } from './Assurances.tsx';
import type { Special } from './EntrySections.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';
import { Money } from './Money.tsx';
import { Needs } from './Needs.tsx';
import { Offers } from './Offers.tsx';
import { RouteList } from './RouteList.tsx';
import { Uses } from './Uses.tsx';

/** By the field's name; nothing for a kind whose values are all plain. */
export function specialOf(view: View, entry: Entry): Special {
  if (isA('capability', entry)) return ofCapability(view, entry);
  if (isA('requirement', entry)) return ofRequirement(view, entry);
  return isA('organisation', entry) ? ofOrganisation(view, entry) : {};
}

function isA<K extends Kind>(kind: K, entry: Entry): entry is Entry<K> {
  return entry.kind === kind;
}

function ofCapability(view: View, { header }: Entry<'capability'>): Special {
  return {
    offers: <Offers view={view} offers={header.offers} />,
    assurance: <Assurances view={view} assurance={header.assurance} />,
    'obtaining.routes': <RouteList view={view} routes={header.obtaining?.routes} />,
  };
}

function ofRequirement(view: View, { header }: Entry<'requirement'>): Special {
  return {
    needs: <Needs view={view} needs={header.needs} />,
    ...(header.value && { value: <Money view={view} value={header.value} /> }),
    ...(header['market-tested'] && {
      'market-tested': <EvidenceItem view={view} evidence={header['market-tested']} />,
    }),
    ...(!header['raised-by'] && { 'raised-by': 'The source names no body.' }),
  };
}

function ofOrganisation(view: View, { id, header }: Entry<'organisation'>): Special {
  const uses = usesOf(view).filter(({ organisation }) => organisation === id);
  return {
    uses: <Uses view={view} uses={uses} show={['capability']} />,
    ...(!header.validated && { validated: <p class="govuk-body app-not-stated">No public record found.</p> }),
  };
}
