// The flat events of the YAML parser → each node with its role and its parent, so that it can be named by JSON Pointer.

import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml/browser';
import { EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml/browser';

export type NodeEvent = ScalarEvent | MappingEvent | SequenceEvent | AliasEvent;

/** A scalar, list, mapping or alias, as it is met from top to bottom. */
export interface Node {
  readonly event: NodeEvent;
  readonly role: 'root' | 'key' | 'value' | 'item';
  /** The key's text or the item's number; "" for the root. */
  readonly name: string;
  /** The node's list or mapping. */
  readonly parent: Node | undefined;
  /** The key of a value. */
  readonly key: Node | undefined;
}

/** An open list or mapping. */
interface Level {
  readonly node: Node;
  readonly isMapping: boolean;
  count: number;
  key: Node | undefined;
}

/** Nearly every key is such a word: text that is written as it is read. */
export const PLAIN_WORD = /^(?!(?:null|true|false)$)[a-z][a-z0-9-]*$/;

/** Calls `visit` for each node of the first document, parents before children. */
export function eachNode(events: readonly Event[], source: string, visit: (node: Node) => void): void {
  const open: Level[] = [];
  for (const event of events.slice(1)) {
    if (event.type === EVENT_ID.DOCUMENT) return;
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const node = nodeOf(event, open.at(-1), source);
    visit(node);
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      open.push({ node, isMapping: event.type === EVENT_ID.MAPPING, count: 0, key: undefined });
    }
  }
}

/** The JSON Pointer of a node; a key's is that of its value. */
export function pointerTo({ role, name, parent }: Node): string {
  if (role === 'root' || parent === undefined) return '';
  return `${pointerTo(parent)}/${escaped(name)}`;
}

// Few names need it, and every key of every file passes here.
function escaped(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
}

/** Where a node begins in the source: its quotation mark or block sign included; its key's place if it is empty. */
export function startOf({ event, key, parent }: Node, source: string): number {
  const start = eventStart(event, source);
  if (start !== -1) return start;
  const near = key ?? parent;
  return near ? startOf(near, source) : 0;
}

function nodeOf(event: NodeEvent, level: Level | undefined, source: string): Node {
  if (level === undefined) return { event, role: 'root', name: '', parent: undefined, key: undefined };
  const parent = level.node;
  if (!level.isMapping) return { event, role: 'item', name: String(level.count++), parent, key: undefined };
  const { key } = level;
  if (key) {
    level.key = undefined;
    return { event, role: 'value', name: key.name, parent, key };
  }
  const name = event.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : '?';
  level.key = { event, role: 'key', name, parent, key: undefined };
  return level.key;
}

function eventStart(event: NodeEvent, source: string): number {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  if (event.type !== EVENT_ID.SCALAR) return event.start;
  return event.valueStart === -1 ? -1 : event.valueStart - lead(event, source);
}

// A quoted scalar's text begins after its mark, a block scalar's on the line after its sign.
function lead({ style, valueStart }: ScalarEvent, source: string): number {
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return 1;
  if (style !== SCALAR_STYLE.LITERAL_BLOCK && style !== SCALAR_STYLE.FOLDED_BLOCK) return 0;
  const lineStart = source.lastIndexOf('\n', valueStart - 2) + 1;
  const sign = source.slice(lineStart, valueStart).search(/[|>][-+0-9]*(?:[ \t]+#.*)?[ \t]*\n?$/);
  return sign === -1 ? 0 : valueStart - lineStart - sign;
}
