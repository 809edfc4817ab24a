// YAML → plain data, in the core schema and without the features that can make a small text large or strange.

// The same parser as "js-yaml", in the build that Node runs three times faster: it does without object spread.
import { CORE_SCHEMA, constructFromEvents, type Event, parseEvents } from 'js-yaml/browser';
import type { Value } from '../model/source.ts';
import { DEPTH_LIMIT } from './codes.ts';
import type { Problem } from './draft.ts';
import { NO_NODES, type Outline, outlineOf } from './outline.ts';
import { refusals } from './refusals.ts';
import { explain } from './syntax.ts';
import { usual } from './usual.ts';
import { usualOutline } from './usualOutline.ts';
import { WORDING } from './wording.ts';

/** What a YAML text says, and what is wrong with it; `data` counts only where nothing is. */
export interface Yaml {
  readonly data: Value;
  readonly outline: () => Outline;
  readonly problems: readonly Problem[];
}

/** What is read where nothing can be. */
export const NOTHING: Omit<Yaml, 'problems'> = { data: null, outline: () => NO_NODES };

/** Parses one YAML document; never throws. */
export function parseYaml(text: string): Yaml {
  return usualYaml(text) ?? parsed(text);
}

/** The same of one in the usual form, as nearly every entry is: where its nodes stand is found out when somebody asks. */
export function usualYaml(text: string): Yaml | undefined {
  const data = usual(text);
  return data === undefined ? undefined : { data, outline: () => usualOutline(text), problems: [] };
}

/** The same by the parser of all YAML. */
export function parsed(text: string): Yaml {
  const directives = directivesIn(text);
  if (directives.length === 0) return parseDocument(text, MISTAKES_TOLD);
  // Each directive becomes a comment of the same length, so that the rest can be read too.
  const source = text.slice(0, PREAMBLE.exec(text)?.[0].length).replace(/^%/gm, '#');
  const { problems } = parseDocument(source + text.slice(source.length), MISTAKES_TOLD);
  return { ...NOTHING, problems: [...directives, ...problems] };
}

/** The events of a YAML text, no deeper than is allowed; throws where it is not YAML. */
export function eventsOf(text: string): Event[] {
  // The parser counts the value inside the innermost list or mapping as one level more.
  return parseEvents(text, { maxDepth: DEPTH_LIMIT + 1 });
}

// A parser stops at the first mistake; passing over it tells the next ones, until they may be mere echoes.
const MISTAKES_TOLD = 5;

function parseDocument(source: string, left: number): Yaml {
  try {
    const events = eventsOf(source);
    const problems = refusals(events, source);
    if (problems.length > 0) return { ...NOTHING, problems };
    const outline = outlineOf(events, source);
    return { data: construct(events, source), outline: () => outline, problems };
  } catch (error) {
    const { problem, rest } = explain(error, source);
    const others = left > 1 && rest !== undefined ? parseDocument(rest, left - 1).problems : [];
    return { ...NOTHING, problems: [problem, ...others] };
  }
}

function construct(events: Event[], source: string): Value {
  const [data] = constructFromEvents(events, { source, schema: CORE_SCHEMA });
  return (data ?? null) as Value;
}

// Directives stand above the document, among blank lines and comments.
const PREAMBLE = /^(?:(?:[ \t]*(?:#[^\n]*)?|%[^\n]*)\n)*/;

// Looked for in the text, because the parser forgets a directive that it does not know.
function directivesIn(text: string): Problem[] {
  const preamble = PREAMBLE.exec(text)?.[0] ?? '';
  const wording = WORDING['yaml-directive'];
  return Array.from(preamble.matchAll(/^%/gm), ({ index }) => ({ code: 'yaml-directive', offset: index, ...wording }));
}
