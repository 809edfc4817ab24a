// The gaps and renewals of a view → a feed that industry can follow (Atom, RFC 4287).

import { titleOf } from '../model/catalogue.ts';
import type { Gap, Renewal } from '../model/gap.ts';
import { addressOf, areaAddress, idOf, parseReference } from '../model/reference.ts';
import { labelOf } from '../model/vocabulary.ts';
import { CLOSED_BY, proposalFor } from '../relate/gaps/closing.ts';
import { atom } from './atom.ts';
import { inWords } from './dates.ts';
import { askedInWords, detailInWords, GAP_WORDS } from './gapWords.ts';
import type { View } from './view.ts';

/** One entry of the feed. */
interface Item {
  /** What stays the same from build to build; a fragment of the page's address. */
  readonly id: string;
  /** The address of the page that tells more, from the root. */
  readonly address: string;
  readonly title: string;
  readonly text: string;
  /** The day since which it can be so, as far as entries say: that of the last review of what it rests on. */
  readonly day: string;
}

/** The feed. An entry is as old as what it rests on, so that a build that changes nothing wakes no reader. */
export function gapsFeed(view: View): string {
  const { site } = view.catalogue;
  const items = [
    ...view.related.gaps().map((gap) => gapItem(view, gap)),
    ...view.related.renewals().map((renewal) => renewalItem(view, renewal)),
  ];
  return atom(site, {
    title: 'Asked for',
    subtitle: 'Where little is listed for what policing asked for, and contracts that end. A list, not a tender.',
    address: '/gaps.atom',
    page: '/gaps/',
    updated: timeOf(items.map(({ day }) => day).reduce(later, ''), view),
    items: items.map(({ day, id, ...item }) => ({ ...item, id: `/gaps/#${id}`, updated: timeOf(day, view) })),
  });
}

function gapItem(view: View, gap: Gap): Item {
  const { says, wanted } = GAP_WORDS[gap.reason];
  return {
    id: gapId(gap),
    address: areaAddress(gap.area),
    title: `${labelOf(view.vocabulary, 'areas', gap.area)}: ${says}`,
    text: [
      `${askedInWords(gap)}.`,
      says,
      detailInWords(view, gap),
      CLOSED_BY[gap.reason],
      `${wanted} ${new URL(proposalFor(gap), view.catalogue.site.url).href}`,
    ]
      .filter(Boolean)
      .join(' '),
    day: lastReview(view, [...gap.requirements, gap.detail]),
  };
}

/** An area has a reason once; only of unmet needs there are several, each of one requirement and one need. */
function gapId({ area, reason, requirements, detail }: Gap): string {
  if (reason !== 'none-meets-a-stated-need') return `${reason}:${area}`;
  const [need = ''] = detail.split(':');
  const ids = requirements.map((reference) => parseReference(reference)?.id ?? reference);
  return [reason, area, ...ids, need.replace(/\W+/g, '-')].join(':');
}

function renewalItem(view: View, { requirement, ends, extendableTo }: Renewal): Item {
  const { catalogue } = view;
  const id = idOf(requirement);
  const buyers = (catalogue.entries.requirement.get(id)?.header['raised-by'] ?? []).map((body) =>
    titleOf(catalogue, 'organisation', body),
  );
  const parts = [
    buyers.length > 0 ? `${buyers.join(', ')}.` : '',
    `Ends: ${ends ? inWords(ends) : 'not stated'}.`,
    `Can be extended to: ${extendableTo ? inWords(extendableTo) : 'not stated'}.`,
    'Whoever holds it may extend it, buy again, or stop.',
  ];
  return {
    id: `renewal:${id}`,
    address: addressOf('requirement', id),
    title: `Contract that ends: ${titleOf(catalogue, 'requirement', id)}`,
    text: parts.filter(Boolean).join(' '),
    day: lastReview(view, [requirement]),
  };
}

/** The last day on which one of those entries was reviewed; what is no reference counts for nothing. */
function lastReview({ catalogue: { entries } }: View, references: readonly string[]): string {
  const days = references.map((reference) => {
    const { kind, id = '' } = parseReference(reference) ?? {};
    if (kind === 'requirement') return entries.requirement.get(id)?.header.reviewed ?? '';
    return kind === 'capability' ? (entries.capability.get(id)?.header.reviewed ?? '') : '';
  });
  return days.reduce(later, '');
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** A feed that holds nothing is as old as the build. */
function timeOf(day: string, { asOf }: View): string {
  return `${day === '' || day > asOf ? asOf : day}T00:00:00Z`;
}
