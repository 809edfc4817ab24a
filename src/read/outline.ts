// The nodes of a YAML text → where each begins and below what it stands, small enough to be kept for every file.
//
// A node is one number: where it begins, how deep it stands and its role. The names of keys are not kept, for the text has them; only
// those few that are no plain word are, because they may be written in quotation marks.

import type { Event } from 'js-yaml/browser';
import { eachNode, type Node, PLAIN_WORD, startOf } from './nodes.ts';

/** The nodes of a text, from top to bottom. */
export interface Outline {
  readonly nodes: Int32Array;
  /** By the place among the nodes, the names that are no plain words. */
  readonly oddNames: ReadonlyMap<number, string>;
}

/** The outline of nothing. */
export const NO_NODES: Outline = { nodes: new Int32Array(), oddNames: new Map() };

/** The offsets at which the key and the value stand that a pointer names; the key's is missing where there is none. */
export interface Found {
  readonly key: number | undefined;
  /** Of the value, or of its nearest ancestor that there is. */
  readonly value: number;
}

/** Keeps of a valid YAML text where its nodes begin. */
export function outlineOf(events: readonly Event[], source: string): Outline {
  const nodes: number[] = [];
  const oddNames = new Map<number, string>();
  eachNode(events, source, (node) => {
    if (node.role === 'key' && !PLAIN_WORD.test(node.name)) oddNames.set(nodes.length, node.name);
    nodes.push(nodeNumber(node.role, startOf(node, source), depthOf(node)));
  });
  return { nodes: Int32Array.from(nodes), oddNames };
}

/** A node as one number. */
export function nodeNumber(role: Node['role'], start: number, depth: number): number {
  return start * START + depth * DEPTH + ROLES.indexOf(role);
}

/** Looks up what a JSON Pointer names in the text of that outline. */
export function find(pointer: string, { nodes, oddNames }: Outline, source: string): Found {
  let value = 0;
  for (const name of segmentsOf(pointer)) {
    const isWord = PLAIN_WORD.test(name);
    const isNamed = (at: number) =>
      oddNames.has(at) ? oddNames.get(at) === name : isWord && isWordAt(source, startAt(nodes, at), name);
    const child = childOf(value, name, nodes, isNamed);
    if (child === undefined) return { key: undefined, value: startAt(nodes, value) };
    value = child;
  }
  const before = value - 1;
  const isUnderKey = before >= 0 && roleAt(nodes, before) === 'key';
  return { key: isUnderKey ? startAt(nodes, before) : undefined, value: startAt(nodes, value) };
}

const ROLES: readonly Node['role'][] = ['root', 'key', 'value', 'item'];

// The bits of a node's number: two for the role, four for the depth, the rest for the start.
const DEPTH = 4;
const START = 64;

function depthOf({ parent }: Node): number {
  return parent ? depthOf(parent) + 1 : 0;
}

function startAt(nodes: Int32Array, at: number): number {
  return (nodes[at] ?? 0) >> 6;
}

function depthAt(nodes: Int32Array, at: number): number {
  return ((nodes[at] ?? 0) >> 2) & 15;
}

function roleAt(nodes: Int32Array, at: number): Node['role'] | undefined {
  return ROLES[(nodes[at] ?? 0) & 3];
}

function segmentsOf(pointer: string): string[] {
  const segments = pointer.split('/').slice(1);
  // Few names need it, and thousands of places are asked for.
  return pointer.includes('~')
    ? segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    : segments;
}

/** The value or item of that name right below a node. */
function childOf(
  parent: number,
  name: string,
  nodes: Int32Array,
  isNamed: (key: number) => boolean,
): number | undefined {
  const depth = depthAt(nodes, parent) + 1;
  let items = 0;
  for (let at = parent + 1; at < nodes.length && depthAt(nodes, at) >= depth; at++) {
    if (depthAt(nodes, at) > depth) continue;
    const role = roleAt(nodes, at);
    if (role === 'item' && String(items++) === name) return at;
    // A value comes right after its key.
    if (role === 'key' && isNamed(at)) return at + 1;
  }
  return undefined;
}

/** Whether a key that is a plain word is that plain word, and not a longer one. */
function isWordAt(source: string, start: number, name: string): boolean {
  return source.startsWith(name, start) && !/[a-z0-9-]/.test(source[start + name.length] ?? '');
}
