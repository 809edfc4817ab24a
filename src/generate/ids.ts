// The number of an entry → its id, so that entries can name each other before either is written.

import { slug } from '../text/slug.ts';
import { firmName, placeName, productName } from './names.ts';

/** The id of a capability. */
export function capabilityId(index: number): string {
  return slug(productName(index));
}

/** The id of a supplier. */
export function supplierId(index: number): string {
  return slug(firmName(index));
}

/** The id of a requirement: the place that it came from. */
export function requirementId(index: number): string {
  return `${slug(placeName(index))}-wish`;
}

/** The id of an organisation. */
export function organisationId(index: number): string {
  return slug(placeName(index));
}

/** The id of a route. */
export function routeId(index: number): string {
  return `agreement-${index + 1}`;
}
