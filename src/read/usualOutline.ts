// A YAML text in the usual form → its outline, at a small part of what the parser of all YAML takes for it.
//
// Only for a text that `usual` has taken: two blanks are a level there, so that each line tells by itself how deep it stands. A test holds
// it to the outline that the parser gives.

import type { Node } from './nodes.ts';
import { nodeNumber, type Outline } from './outline.ts';
import { isKeyAhead, isOpen } from './usual.ts';

/** The outline of a text in the usual form. */
export function usualOutline(text: string): Outline {
  const walk: Walk = { text, nodes: [] };
  let line = text.startsWith('\n') ? 1 : 0;
  note(walk, 'root', line, 0);
  while (line < text.length) {
    lineAt(walk, line);
    line = text.indexOf('\n', line) + 1 || text.length;
  }
  return { nodes: Int32Array.from(walk.nodes), oddNames: new Map() };
}

/** A text and the nodes that were found in it. */
interface Walk {
  readonly text: string;
  readonly nodes: number[];
}

function note({ nodes }: Walk, role: Node['role'], start: number, depth: number): void {
  nodes.push(nodeNumber(role, start, depth));
}

function lineAt(walk: Walk, line: number): void {
  const { text } = walk;
  let at = line;
  while (text[at] === ' ') at++;
  const depth = (at - line) / 2 + 1;
  if (text.startsWith('- ', at)) item(walk, at + '- '.length, depth);
  else member(walk, at, depth);
}

/** An item's mapping begins on its line, which has the first key. */
function item(walk: Walk, at: number, depth: number): void {
  if (!isKeyAhead({ text: walk.text, at })) {
    rest(walk, 'item', at, depth);
    return;
  }
  note(walk, 'item', at, depth);
  member(walk, at, depth + 1);
}

/** A key, and the value on its line or that begins on the next one, two blanks further in. */
function member(walk: Walk, at: number, depth: number): void {
  note(walk, 'key', at, depth);
  const end = walk.text.indexOf(':', at) + 1;
  if (walk.text[end] === '\n') note(walk, 'value', end + 1 + 2 * depth, depth);
  else rest(walk, 'value', end + 1, depth);
}

/** What stands on the rest of a line. */
function rest(walk: Walk, role: Node['role'], at: number, depth: number): void {
  if (isOpen({ text: walk.text, at })) flow(walk, role, at, depth);
  else note(walk, role, at, depth);
}

/** What stands between brackets, or between the commas there; answers where it ends. */
function flow(walk: Walk, role: Node['role'], at: number, depth: number): number {
  note(walk, role, at, depth);
  const { text } = walk;
  if (text[at] === "'") return quotedEnd(text, at + 1);
  if (text[at] === '[') return flowMembers(walk, at, (next) => flow(walk, 'item', next, depth + 1));
  if (text[at] !== '{') return bareEnd(text, at);
  return flowMembers(walk, at, (next) => {
    note(walk, 'key', next, depth + 1);
    return flow(walk, 'value', text.indexOf(':', next) + ': '.length, depth + 1);
  });
}

function flowMembers({ text }: Walk, open: number, member: (at: number) => number): number {
  let at = open + 1;
  if (text[at] === ']' || text[at] === '}') return at + 1;
  for (at = member(at); text[at] === ','; at = member(at)) at += ', '.length;
  return at + 1;
}

function quotedEnd(text: string, inside: number): number {
  let end = text.indexOf("'", inside) + 1;
  // Two of them are one that is meant.
  while (text[end] === "'") end = text.indexOf("'", end + 1) + 1;
  return end;
}

const BARE_END = /[,\]}]/g;

function bareEnd(text: string, start: number): number {
  BARE_END.lastIndex = start;
  BARE_END.test(text);
  return BARE_END.lastIndex - 1;
}
