// Turns the fixtures that govuk-frontend ships for its Nunjucks macros into props for our components.

import { readFileSync } from 'node:fs';

export interface Fixture {
  name: string;
  options: Record<string, unknown>;
  html: string;
}

interface UnsupportedOption {
  /** Matches the option's path, such as 'items.0.html'. */
  path: RegExp;
  /** Which values are unsupported. */
  value: (value: unknown) => boolean;
  reason: string;
}

/** Every option for which a fixture may be left out of the comparison. */
export const unsupportedOptions: readonly UnsupportedOption[] = [
  {
    path: /(\b|[a-z])html$/i,
    value: hasMarkup,
    reason: 'Content is children or text, never HTML in a string.',
  },
  {
    path: /^slots\.\w+$/,
    value: hasMarkup,
    reason: 'A slot takes children, never HTML in a string.',
  },
  {
    path: /attributes\.(?!(id|(data|aria)-[^.]+)$)[^.]+$/i,
    value: () => true,
    reason: 'Only id, data-* and aria-* can be added to an element.',
  },
  {
    path: /^items\.\d+$/,
    value: (value) => value !== null && typeof value === 'object',
    reason: 'An item that is left out is false or null, never an empty object.',
  },
];

// Where the macros wrap `text` in a paragraph but leave `html` bare, `children` stand for the latter.
const BARE_PARENTS = ['', 'conditional', 'content', 'panel'];

const folder = new URL('../../../../node_modules/govuk-frontend/dist/govuk/components/', import.meta.url);

/** All fixtures of one component, such as 'back-link'. */
export function fixturesOf(component: string): Fixture[] {
  return JSON.parse(readFileSync(new URL(`${component}/fixtures.json`, folder), 'utf8')).fixtures;
}

/** Why a fixture cannot be compared; empty where it can. */
export function reasonsToSkip({ options }: Fixture): string[] {
  const unsupported = leaves(options).flatMap(([path, value]) =>
    unsupportedOptions.filter((option) => option.path.test(path) && option.value(value)),
  );
  return [...new Set(unsupported.map(({ reason }) => reason))];
}

/** The options as props: HTML that is but plain text becomes `text` or `children`. */
export function propsOf(options: unknown, parent = ''): Record<string, unknown> {
  const entries = Object.entries(options as object);
  return Object.fromEntries(entries.map(([name, value]) => [propName(name, parent), propValue(name, value)]));
}

function propName(name: string, parent: string): string {
  if (name === 'html') return BARE_PARENTS.includes(parent) ? 'children' : 'text';
  return name.replace(/Html$/, 'Text');
}

function propValue(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => propValue('[]', item));
  return value && typeof value === 'object' ? propsOf(value, name) : value;
}

function leaves(value: unknown, path: readonly string[] = []): [string, unknown][] {
  if (!value || typeof value !== 'object' || Object.keys(value).length === 0) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

function hasMarkup(value: unknown): boolean {
  return typeof value === 'string' && /[<&]/.test(value);
}
