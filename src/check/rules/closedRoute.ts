// A capability that names a route which has closed.

import { isBefore } from '../../model/date.ts';
import { namedRoutes } from '../routes.ts';
import type { CatalogueRule } from '../rule.ts';

export const closedRoute: CatalogueRule = {
  code: 'closed-route',
  *check(whole) {
    for (const { file, field, route } of namedRoutes(whole)) {
      const { closes } = route.header;
      if (closes === undefined || !isBefore(closes, whole.asOf)) continue;
      yield {
        file,
        field,
        message: `Unexpected route "${route.id}" that closed in ${closes}, expected one open on ${whole.asOf}.`,
        hint: 'Name the route that took its place, if the capability is on it.',
      };
    }
  },
};
