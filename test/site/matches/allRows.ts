// The rows of the contract's match.tsv → two requirements and two capabilities that hold them all, as files of the small catalogue.

import { readFileSync } from 'node:fs';
import { requirementFile } from '../smallView.ts';

/** A row, with the parameter that stands for it alone. */
export interface Row {
  readonly parameter: string;
  readonly says: string;
  readonly result: string;
}

/** What one page shows. */
export interface Half {
  readonly requirement: string;
  readonly capability: string;
  readonly rows: readonly Row[];
}

/** The files by path, and which page shows which rows. A capability has at most 40 offers, so that there are two. */
export function allRows(): { readonly files: Readonly<Record<string, string>>; readonly halves: readonly Half[] } {
  const [, ...lines] = readFileSync('test/contract/match.tsv', 'utf8').trimEnd().split('\n');
  const cells = lines.map((line) => line.split('\t'));
  const middle = Math.ceil(cells.length / 2);
  const halves = [cells.slice(0, middle), cells.slice(middle)].map((half, at) => halfOf(half, at));
  const vocabulary = readFileSync('test/check/base/vocabulary/parameters.yml', 'utf8');
  const parameters = cells.map(([type = '', , need = ''], at) =>
    parameterOf(`row-${at < middle ? at : `b${at - middle}`}`, type, need),
  );
  return {
    files: Object.assign(
      { 'vocabulary/parameters.yml': vocabulary + parameters.join('') },
      ...halves.map(({ files }) => files),
    ),
    halves,
  };
}

function halfOf(cells: readonly string[][], at: number): Half & { readonly files: Record<string, string> } {
  const name = (place: number) => `row-${at === 0 ? '' : 'b'}${place}`;
  const rows = cells.map((row, place) => ({
    parameter: name(place),
    says: row.slice(0, 4).join(' '),
    result: row[4] ?? '',
  }));
  const needs = cells.map(([, operator, need = ''], place) => {
    const value = need.replace(/ of .*/, '');
    return `  - {parameter: ${name(place)}, operator: ${operator}, ${amount(value) ?? `value: ${written(value)}`}, basis: stated}`;
  });
  const offers = cells.flatMap(([type, , , offer = ''], place) => {
    if (offer === '') return [];
    const quantity = type === 'number' ? amount(offer) : undefined;
    return [`  ${name(place)}: ${quantity ? `{${quantity}}` : written(offer)}`];
  });
  const ids = { requirement: `asks-${at}`, capability: `offers-${at}` };
  return {
    ...ids,
    rows,
    files: {
      [`requirements/${ids.requirement}.md`]: requirementFile(`Asking ${at}`, 'coast-force', ['needs:', ...needs]),
      [`capabilities/${ids.capability}.md`]: capabilityFile(`Offer ${at}`, offers),
    },
  };
}

/** Levels are small letters, or numbers in quotation marks; truth stays bare. */
function written(text: string): string {
  return text.replace(/\b[ABC]\b/g, (level) => level.toLowerCase()).replace(/\b\d+\b/g, "'$&'");
}

function amount(text: string): string | undefined {
  const [, value, unit] = /^(\d+) ([a-z]+)$/.exec(text) ?? [];
  return value && `value: ${value}, unit: ${unit}`;
}

function parameterOf(id: string, type: string, need: string): string {
  const names = / of (\S+)$/.exec(need)?.[1]?.split('<') ?? ['a', 'b', 'c'];
  const levels = names.map((name) => `{id: '${name}', label: Level ${name}, definition: A level.}`).join(', ');
  const units = 'unit: hour, units: {hour: 1, day: 24, week: 168, month: 730, year: 8760}';
  const more = { boolean: '', number: `, ${units}` }[type] ?? `, levels: [${levels}]`;
  return `- {id: ${id}, label: ${id}, type: ${type}, concerns: product, exclusive: false, definition: A row of the table.${more}}\n`;
}

function capabilityFile(title: string, offers: readonly string[]): string {
  const base = readFileSync('test/check/base/capabilities/phone-reader.md', 'utf8');
  const changed = base
    .replace(/^title: .*/m, `title: ${title}`)
    .replace('people', `the makers of ${offers.length} rows`);
  return changed.replace(/offers:\n(?: {2}.*\n)+/, `offers:\n${offers.join('\n')}\n`);
}
