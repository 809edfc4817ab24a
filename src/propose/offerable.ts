// A parameter → whether an entry of a capability states it among its offers.

import type { Parameter } from '../model/entry.generated.ts';

/** Only a product or its provider can offer something; certificates have a field of their own. */
export function isOfferable({ concerns, 'offered-by': field }: Parameter): boolean {
  return (concerns === 'product' || concerns === 'provider') && field === undefined;
}
