// A key of a YAML mapping → why it cannot be the name of a field.

import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml/browser';
import type { Problem } from './draft.ts';
import { type Node, PLAIN_WORD, pointerTo, startOf } from './nodes.ts';
import { WORDING } from './wording.ts';

type UsedKeys = Map<Node | undefined, Set<string>>;

/** Tells what is wrong with a key, and remembers it in `used` as a key of its mapping. */
export function wrongWithKey(node: Node, source: string, used: UsedKeys): Problem[] {
  const wrong = wrongName(node, source, used);
  return wrong ? [{ ...wrong, offset: startOf(node, source), field: pointerTo(node) }] : [];
}

type Wrong = Pick<Problem, 'code' | 'message' | 'hint'>;

function wrongName({ event, name, parent }: Node, source: string, used: UsedKeys): Wrong | undefined {
  if (event.type !== EVENT_ID.SCALAR || !isText(event, source)) return wrong('yaml-key-not-text');
  if (name === '<<') return wrong('yaml-merge');
  if (name === '__proto__') return PROTOTYPE;
  const names = used.get(parent) ?? new Set();
  if (names.has(name)) return wrong('yaml-duplicate-key');
  used.set(parent, names.add(name));
  return undefined;
}

function wrong(code: keyof typeof WORDING): Wrong {
  return { code, ...WORDING[code] };
}

// The one name that a careless copy would take for the prototype of the object, so that it must not reach any.
const PROTOTYPE: Wrong = {
  code: 'unknown-key',
  message: 'Unexpected key "__proto__", expected the name of a field.',
  hint: 'Delete it.',
};

function isText(event: ScalarEvent, source: string): boolean {
  if (event.style !== SCALAR_STYLE.PLAIN) return true;
  // Need not be resolved to be known as text.
  if (PLAIN_WORD.test(source.slice(event.valueStart, event.valueEnd))) return true;
  return typeof alone(event, source) === 'string';
}

function alone(event: ScalarEvent, source: string): unknown {
  const events: Event[] = [
    { type: EVENT_ID.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] },
    { ...event, anchorStart: -1, tagStart: -1 },
    { type: EVENT_ID.POP },
  ];
  return constructFromEvents(events, { source, schema: CORE_SCHEMA })[0];
}
