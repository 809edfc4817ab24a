// The queue of open changes → "waiting for you": for each who has to act, what waits, since when, and what it does.

import type { Waiting } from '../model/waiting.ts';
import { counted } from '../text/counted.ts';
import { cell, ownerHead, table } from './markdown.ts';

/** The digest: by whom it waits for, then by area, the oldest first. */
export function renderWaiting(lines: readonly Waiting[]): string {
  const whom = [...new Set(lines.map(({ waitsFor }) => waitsFor))].sort(authorLast);
  const parts = whom.map((one) => {
    const own = lines.filter(({ waitsFor }) => waitsFor === one);
    const rows = own
      .toSorted(byArea)
      .map(({ name, age, areas, decision, effect }) => [
        areasInWords(areas),
        cell(name),
        counted(age, 'day'),
        cell(decision),
        cell(effect),
      ]);
    return `### ${one === 'author' ? 'With their authors' : ownerHead(one)}: ${own.length}\n\n${table(HEAD, rows)}`;
  });
  const count = new Set(lines.map(({ name }) => name)).size;
  return ['## Waiting for you', `${counted(count, 'open change')}.`, ...parts, ''].join('\n\n');
}

/** As many are named: a change of many entries has one in most areas. */
const FEW = 3;

function areasInWords(areas: readonly string[]): string {
  const rest = areas.length - FEW;
  const named = areas.slice(0, FEW).map(cell).join(', ') || 'no area';
  return rest > 0 ? `${named} and ${rest} more` : named;
}

const HEAD = ['Area', 'Change', 'Age', 'Decision', 'Effect'];

function authorLast(a: string, b: string): number {
  return Number(a === 'author') - Number(b === 'author') || (a < b ? -1 : 1);
}

function byArea(a: Waiting, b: Waiting): number {
  const [left, right] = [a.areas[0] ?? '', b.areas[0] ?? ''];
  return left < right ? -1 : left > right ? 1 : b.age - a.age;
}
