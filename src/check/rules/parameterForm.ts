// A parameter that lacks what its type needs, or has what its type cannot use.

import type { Parameter } from '../../model/entry.generated.ts';
import type { Loose } from '../candidate.ts';
import type { CatalogueRule } from '../rule.ts';

export const parameterForm: CatalogueRule = {
  code: 'parameter-form',
  *check({ parameters }) {
    if (!parameters) return;
    const { file, items } = parameters;
    for (const [index, item] of items.entries()) {
      const fault = item && faultOf(item);
      if (fault)
        yield {
          file,
          field: `/${index}`,
          message: `Unexpected parameter of type "${item.type}" ${fault}.`,
          hint: null,
        };
    }
  },
};

function faultOf({ type, levels, unit, units, 'levels-from': from }: Loose<Parameter>): string | undefined {
  if (type === undefined) return undefined;
  const hasLevels = levels !== undefined || from !== undefined;
  if (type === 'number' || type === 'boolean') {
    if (hasLevels) return 'with levels, expected none';
  } else {
    if (!hasLevels) return 'without levels, expected "levels" or "levels-from"';
    if (levels !== undefined && from !== undefined) return 'with "levels" and "levels-from", expected one of them';
  }
  if (type === 'number') return units === undefined ? 'without "units", expected the units of its numbers' : undefined;
  return unit !== undefined || units !== undefined ? 'with units, expected none' : undefined;
}
