// An entry → the frame in which its page's script puts the choices of the reader: the shortlist and the chosen force.

import type { Entry } from '../../model/entry.ts';
import { addressOf } from '../../model/reference.ts';
import type { View } from '../view.ts';
import { isOpen } from './RouteList.tsx';

/** The kinds of entry whose pages have something to say to a chosen force. */
const KINDS: ReadonlySet<string> = new Set(['capability', 'route', 'organisation']);

/** Whether the page of an entry has the frame, and so needs its script. */
export function hasChoices({ kind }: Entry): boolean {
  return KINDS.has(kind);
}

/** The frame; empty without script. */
export function EntryChoices({ view, entry }: { view: View; entry: Entry }) {
  const { kind, id, header } = entry;
  return (
    <div
      id="entry-choices"
      data-kind={kind}
      data-id={id}
      data-title={header.title}
      data-areas={'areas' in header ? header.areas.join(' ') : undefined}
      data-national={isNational(view, entry) ? 'yes' : undefined}
      data-open-routes={JSON.stringify(openRoutes(view, entry))}
    />
  );
}

function isNational(view: View, entry: Entry): boolean {
  if (entry.kind === 'route' && 'type' in entry.header) return entry.header.type === 'national-service';
  return routesOf(view, entry).some(({ header }) => header.type === 'national-service');
}

function openRoutes(view: View, entry: Entry) {
  return routesOf(view, entry)
    .filter(({ header }) => ['framework', 'dynamic-market'].includes(header.type) && isOpen(header, view.asOf))
    .map(({ id, header }) => ({ title: header.title, url: addressOf('route', id) }));
}

function routesOf(view: View, { header }: Entry): Entry<'route'>[] {
  const ids = 'obtaining' in header ? (header.obtaining?.routes ?? []) : [];
  return ids.flatMap((id) => view.catalogue.entries.route.get(id) ?? []);
}
