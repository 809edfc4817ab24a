// YAML events → the features that the catalogue refuses, each with its place: all of them, not just the first.

import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml/browser';
import { intruders } from '../text/characters.ts';
import type { Problem } from './draft.ts';
import { wrongWithKey } from './keys.ts';
import { eachNode, type Node, pointerTo, startOf } from './nodes.ts';
import { WORDING } from './wording.ts';

/** Lists every anchor, alias, tag, wrong key, escaped control character and second document. */
export function refusals(events: readonly Event[], source: string): Problem[] {
  const problems: Problem[] = [];
  const used = new Map<Node | undefined, Set<string>>();
  eachNode(events, source, (node) => {
    if (hasProperty(node)) problems.push(...properties(node));
    if (node.role === 'key') problems.push(...wrongWithKey(node, source, used));
    if (hasEscape(node)) problems.push(...escaped(node, source));
  });
  return [...problems, ...laterDocuments(events, source)];
}

function hasProperty({ event }: Node): boolean {
  return event.anchorStart !== -1 || (event.type !== EVENT_ID.ALIAS && event.tagStart !== -1);
}

function properties(node: Node): Problem[] {
  const { event } = node;
  const field = pointerTo(node);
  const isAlias = event.type === EVENT_ID.ALIAS;
  const found: Problem[] = [];
  if (event.anchorStart !== -1) {
    const code = isAlias ? 'yaml-alias' : 'yaml-anchor';
    // The name begins after its sign.
    found.push({ code, offset: event.anchorStart - 1, field, ...WORDING[code] });
  }
  if (!isAlias && event.tagStart !== -1) {
    found.push({ code: 'yaml-tag', offset: event.tagStart, field, ...WORDING['yaml-tag'] });
  }
  return found;
}

// Only an escape in double quotation marks can bring in what the text itself was searched for already.
function hasEscape({ event }: Node): boolean {
  return event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.DOUBLE_QUOTED && !event.fast;
}

function escaped(node: Node, source: string): Problem[] {
  const value = node.event.type === EVENT_ID.SCALAR ? getScalarValue(source, node.event) : '';
  return intruders(value).map(({ called }) => ({
    code: 'control-character',
    offset: startOf(node, source),
    field: pointerTo(node),
    message: `Unexpected ${called} written as an escape, expected text that can be seen.`,
    hint: 'Delete the escape.',
  }));
}

function laterDocuments(events: readonly Event[], source: string): Problem[] {
  if (events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length < 2) return [];
  let last = 0;
  eachNode(events, source, (node) => {
    last = startOf(node, source);
  });
  const gap = source.slice(last).search(/(?<=\n)(?:---|\.\.\.)(?=\s|$)/);
  return [{ code: 'yaml-several-documents', offset: last + Math.max(gap, 0), ...WORDING['yaml-several-documents'] }];
}
