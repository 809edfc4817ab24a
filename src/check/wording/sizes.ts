// Breaches of how long, many or large a value is → what is said of them.

import type { SchemaNode } from '../../schema/schemas.ts';
import { counted } from '../../text/counted.ts';
import type { Breach } from '../breach.ts';
import { labelOf } from '../say.ts';
import type { Broken, Wording } from './broken.ts';

export function tooShort({ breach, value, node }: Broken): Wording {
  return { code: 'too-short', message: lengthOf(breach, value, node, 'at least'), hint: null };
}

export function tooLong({ breach, value, node }: Broken): Wording {
  return { code: 'too-long', message: lengthOf(breach, value, node, 'at most'), hint: null };
}

export function tooFew({ breach, value, node }: Broken): Wording {
  return { code: 'too-few', message: sizeOf(breach, value, node, 'at least'), hint: 'Add one, or delete the key.' };
}

export function tooMany({ breach, value, node }: Broken): Wording {
  return { code: 'too-many', message: sizeOf(breach, value, node, 'at most'), hint: null };
}

export function repeatedItem({ breach, node }: Broken): Wording {
  const { i, j } = breach.params;
  const [first, second] = [Number(i), Number(j)].sort((a, b) => a - b);
  const message = `Unexpected ${labelOf(breach.instancePath, node)} with item ${Number(first) + 1} again as item ${Number(second) + 1}, expected each once.`;
  return { code: 'repeated-item', message, hint: 'Delete one of them.' };
}

export function outOfRange({ breach, value, node }: Broken): Wording {
  const bound = breach.keyword === 'minimum' ? 'at least' : 'at most';
  const message = `Unexpected ${labelOf(breach.instancePath, node)} ${Number(value)}, expected ${bound} ${Number(breach.params.limit)}.`;
  return { code: 'out-of-range', message, hint: null };
}

function lengthOf({ instancePath, params }: Breach, value: unknown, node: SchemaNode, bound: string): string {
  const length = counted([...String(value)].length, 'character');
  return `Unexpected ${labelOf(instancePath, node)} of ${length}, expected ${bound} ${Number(params.limit)}.`;
}

function sizeOf({ instancePath, params }: Breach, value: unknown, node: SchemaNode, bound: string): string {
  const size = Object.keys(Object(value)).length;
  return `Unexpected ${labelOf(instancePath, node)} with ${counted(size, 'item')}, expected ${bound} ${Number(params.limit)}.`;
}
