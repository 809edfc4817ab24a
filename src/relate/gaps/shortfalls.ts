// An area's listed supply → the ways in which it falls short as a whole.

import type { Catalogue } from '../../model/catalogue.ts';
import { addMonths, firstDay, lastDay } from '../../model/date.ts';
import type { Entry } from '../../model/entry.ts';
import type { Gap } from '../../model/gap.ts';
import { referenceTo } from '../../model/reference.ts';
import type { Market } from './markets.ts';

/** A way to fall short. */
export type Shortfall = Pick<Gap, 'reason' | 'detail'>;

/** The shortfalls of an area. What is not stated, a route or a review, is no shortfall. */
export function shortfallsOf(catalogue: Catalogue, { listed }: Market, asOf: string): Shortfall[] {
  const [only] = listed;
  if (!only) return [{ reason: 'none-listed', detail: 'nothing is listed here yet' }];
  const one: Shortfall[] =
    listed.length > 1 ? [] : [{ reason: 'one-listed', detail: referenceTo('capability', only.id) }];
  return [...one, ...stale(catalogue, listed, asOf), ...withoutRoute(catalogue, listed, asOf)];
}

function stale({ site }: Catalogue, listed: readonly Entry<'capability'>[], asOf: string): Shortfall[] {
  const isStale = ({ header }: Entry<'capability'>) => addMonths(header.reviewed, site['review-months']) < asOf;
  if (!listed.every(isStale)) return [];
  const last = listed
    .map(({ header }) => header.reviewed)
    .sort()
    .at(-1);
  return [{ reason: 'stale', detail: `none of the ${listed.length} listed was reviewed after ${last}` }];
}

/** Only where every listed capability states its routes, and each of them is shut. */
function withoutRoute(catalogue: Catalogue, listed: readonly Entry<'capability'>[], asOf: string): Shortfall[] {
  const isShut = (id: string) => {
    const route = catalogue.entries.route.get(id)?.header;
    const isOver = route?.closes !== undefined && lastDay(route.closes) < asOf;
    return isOver || (route?.opens !== undefined && firstDay(route.opens) > asOf);
  };
  const routes = listed.map(({ header }) => header.obtaining?.routes ?? []);
  if (!routes.every((own) => own.length > 0 && own.every(isShut))) return [];
  const named = [...new Set(routes.flat())].sort().map((id) => referenceTo('route', id));
  return [{ reason: 'no-open-route', detail: `every stated route is shut: ${named.join(', ')}` }];
}
