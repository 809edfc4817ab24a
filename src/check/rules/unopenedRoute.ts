// A capability that names a route which has not opened yet.

import { isBefore } from '../../model/date.ts';
import { namedRoutes } from '../routes.ts';
import type { CatalogueRule } from '../rule.ts';

export const unopenedRoute: CatalogueRule = {
  code: 'unopened-route',
  *check(whole) {
    for (const { file, field, route } of namedRoutes(whole)) {
      const { opens } = route.header;
      if (opens === undefined || !isBefore(whole.asOf, opens)) continue;
      yield {
        file,
        field,
        message: `Unexpected route "${route.id}" that opens in ${opens}, expected one open on ${whole.asOf}.`,
        hint: null,
      };
    }
  },
};
