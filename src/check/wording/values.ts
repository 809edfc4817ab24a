// Breaches of what a value is → what is said of them.

import { didYouMean } from '../../text/likeness.ts';
import { meantDate } from '../meantDate.ts';
import { labelOf, listed, named, quoted } from '../say.ts';
import type { Broken, Wording } from './broken.ts';

export function wrongType(broken: Broken): Wording {
  const { value, node } = broken;
  if (node.format && value !== null && typeof value !== 'object') return wrongFormat(broken);
  const types = [node.type ?? []].flat();
  const expected = types.map((type) => TYPES.get(type) ?? type).join(' or ');
  return {
    code: 'wrong-type',
    message: `Unexpected ${named(value)}, expected ${expected}.`,
    hint: typeHint(value, types),
  };
}

export function wrongFormat({ breach, value, node }: Broken): Wording {
  const written = String(value);
  const label = labelOf(breach.instancePath, node);
  if (node.format === 'https-url' || node.format === 'web-address') {
    const scheme = node.format === 'https-url' ? 'https://' : 'https:// or http://';
    const message = `Unexpected ${label} ${quoted(written)}, expected a plain address that begins with ${scheme}.`;
    return { code: 'wrong-address', message, hint: addressHint(written, node.format) };
  }
  const form = node.format === 'full-date' ? 'a day as "2026-11-23"' : 'a date as "2026", "2026-11" or "2026-11-23"';
  const meant = meantDate(written);
  const fits = meant !== undefined && (node.format === 'partial-date' || meant.length === 10);
  const hint = fits ? `Did you mean "${meant}"?` : null;
  return { code: 'wrong-date', message: `Unexpected ${label} ${quoted(written)}, expected ${form}.`, hint };
}

export function wrongForm({ breach, value, node }: Broken): Wording {
  const written = String(value);
  const label = labelOf(breach.instancePath, node);
  const isOneLine = written.trim() === written && !/[\r\n]/.test(written);
  const example = node.examples?.find((sample) => typeof sample === 'string');
  const form = example === undefined || !isOneLine ? 'one line without spaces at its ends' : `the form of "${example}"`;
  return {
    code: 'wrong-form',
    message: `Unexpected ${label} ${quoted(written)}, expected ${form}.`,
    hint: node.description ?? null,
  };
}

export function unknownWord({ breach, value, node }: Broken): Wording {
  const words = node.enum ?? [];
  const message = `Unexpected ${labelOf(breach.instancePath, node)} ${quoted(String(value))}, expected ${listed(words, 'or', 12)}.`;
  return {
    code: 'unknown-word',
    message,
    hint: didYouMean(
      String(value),
      words.map((id) => ({ id })),
    ),
  };
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['array', 'a list'],
  ['object', 'a mapping'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
]);

function typeHint(value: unknown, types: readonly string[]): string | null {
  if (value === null) return 'Give it a value, or delete the key.';
  if (typeof value === 'string' && types.includes('array')) return `Write it as a list: [${value.slice(0, 60)}].`;
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  return isScalar && types.includes('string') ? `Put it in quotation marks: "${value}".` : null;
}

function addressHint(written: string, format: string): string | null {
  if (format === 'https-url' && written.startsWith('http://')) return 'Did you mean the same address with "https://"?';
  if (/^www\./.test(written)) return `Did you mean "https://${written.slice(0, 60)}"?`;
  return 'It has no spaces, no user name or password, and a host name in plain letters with a dot in it.';
}
