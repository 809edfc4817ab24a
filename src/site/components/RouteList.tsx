// Routes with what their dates say of them today.

import { firstDay, lastDay } from '../../model/date.ts';
import type { Entry } from '../../model/entry.ts';
import { inWords } from '../dates.ts';
import type { View } from '../view.ts';
import { EntryLink, Link } from './Link.tsx';
import { NotStated } from './NotStated.tsx';

/** Each route by name, and whether it is open. */
export function RouteList({ view, routes }: { view: View; routes: readonly string[] | undefined }) {
  if (!routes) {
    return (
      <>
        <NotStated />: ask the supplier, or look among the <Link href="/routes/">routes</Link>
      </>
    );
  }
  return (
    <ul class="govuk-list app-values">
      {routes.map((id) => (
        <li>
          <EntryLink view={view} kind="route" id={id} /> – {stateInWords(view, view.catalogue.entries.route.get(id))}
        </li>
      ))}
    </ul>
  );
}

/** Whether a route is open on a day: a day inside an uncertain beginning or end counts as open. */
export function isOpen({ opens, closes }: { opens?: string; closes?: string }, day: string): boolean {
  return (opens === undefined || firstDay(opens) <= day) && (closes === undefined || lastDay(closes) >= day);
}

/** What the dates of a route say of it as of the site's day. @example "closed on 28 October 2026" */
export function stateInWords(view: View, route: Entry<'route'> | undefined): string {
  const { opens, closes } = route?.header ?? {};
  if (closes && lastDay(closes) < view.asOf) return `closed ${inWords(closes)}`;
  if (opens && firstDay(opens) > view.asOf) return `opens ${inWords(opens)}`;
  return closes ? `open until ${inWords(closes)}` : 'open, no end stated';
}
