// The renewals of a view → a calendar of the days on which contracts end.

import { titleOf } from '../model/catalogue.ts';
import { firstDay, lastDay, type PartialDate } from '../model/date.ts';
import type { Renewal } from '../model/gap.ts';
import { addressOf, idOf } from '../model/reference.ts';
import { type AllDay, calendarOf } from './calendar.ts';
import { inWords } from './dates.ts';
import type { View } from './view.ts';

/** The calendar, an event for each contract that still runs. */
export function renewalsCalendar(view: View): string {
  const events = view.related.renewals().flatMap((renewal) => eventOf(view, renewal));
  return calendarOf(`Contracts that end – ${view.catalogue.site.name}`, events, view.asOf);
}

/** An end of which only the month or year is known lasts as long as that: no day is made up. */
function eventOf(view: View, renewal: Renewal): AllDay[] {
  const { site, entries } = view.catalogue;
  const id = idOf(renewal.requirement);
  const end = nextEnd(view, renewal);
  if (end === undefined) return [];
  const title = titleOf(view.catalogue, 'requirement', id);
  const buyers = entries.requirement.get(id)?.header['raised-by'] ?? [];
  return [
    {
      uid: `renewal-${id}@${new URL(site.url).hostname}`,
      first: firstDay(end),
      last: lastDay(end),
      summary: `${end === renewal.ends ? 'Contract ends' : 'Last extension ends'}: ${title}`,
      description: [
        buyers.map((body) => titleOf(view.catalogue, 'organisation', body)).join(', '),
        `Ends: ${dateInWords(renewal.ends)}`,
        `Can be extended to: ${dateInWords(renewal.extendableTo)}`,
        'Whoever holds the contract may extend it, buy again, or stop.',
      ]
        .filter(Boolean)
        .join('\n'),
      url: new URL(addressOf('requirement', id), site.url).href,
    },
  ];
}

/** The end; the last extension where there is none, or it has passed. */
function nextEnd({ asOf }: View, { ends, extendableTo }: Renewal): PartialDate | undefined {
  return ends !== undefined && lastDay(ends) >= asOf ? ends : (extendableTo ?? ends);
}

function dateInWords(date: PartialDate | undefined): string {
  return date ? inWords(date) : 'not stated';
}
