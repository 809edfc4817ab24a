// Turns the `classes` and `attributes` options into the props of one element.

import { classes } from './classes.ts';
import type { Attributes, ElementOptions } from './options.ts';

const ALLOWED = /^(id|(data|aria)-[\w.-]+)$/;

/** Props of an element: the component's own class first, then what the options add. */
export function element(ownClass: string, options: ElementOptions = {}) {
  return { class: classes(ownClass, options.classes) || undefined, ...allowed(options.attributes) };
}

// The type alone would not do: an entry's fields can reach here by a spread, and a spread is not checked for excess names.
function allowed(attributes: Attributes = {}): { id?: string } {
  const named = Object.entries(attributes).filter(([name]) => ALLOWED.test(name));
  return Object.fromEntries(named.map(([name, value]) => [name, String(value ?? '')]));
}
