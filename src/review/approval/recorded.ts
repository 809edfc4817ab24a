// What a forge's job wrote down of a change → the recorded facts, or what is wrong with them; what is wrong refuses the change.

import type { Proof, Recorded, Review } from './facts.ts';

/** The facts of a forge as they were given, and what cannot be known for it. */
export interface Given {
  readonly recorded?: Recorded;
  readonly unknown: readonly string[];
}

/** Reads the form of docs/approval.md. Anything that is missing, misshapen or cut short is not known. */
export function recordedIn(text: string): Given {
  const facts = parsed(text);
  if (!isObject(facts)) return refuse('they are no JSON object');
  const wrong = Object.entries(SHAPE).flatMap(([key, fits]) => (fits(facts[key]) ? [] : [key]));
  if (wrong.length > 0) return refuse(`${wrong.join(', ')} ${wrong.length > 1 ? 'are' : 'is'} missing or misshapen`);
  if (facts.complete !== true) return refuse('they are not complete');
  // The shape has just been held against each key.
  return { recorded: facts as unknown as Recorded, unknown: [] };
}

function refuse(why: string): Given {
  return { unknown: [`The recorded facts cannot be relied on: ${why}.`] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Test = (value: unknown) => boolean;

const STATES = ['approved', 'changes-requested', 'commented', 'dismissed'];

const SHAPE: Readonly<Record<keyof Recorded | 'complete', Test>> = {
  complete: (value) => typeof value === 'boolean',
  pushed: isTime,
  reviews: (value) => isListOf(value, isReview),
  teams: (value) => isObject(value) && Object.values(value).every((people) => isListOf(people, isText)),
  proofs: (value) => isListOf(value, isProof),
  contributors: (value) => isListOf(value, isText),
};

function isReview(value: unknown): value is Review {
  return (
    isObject(value) &&
    isText(value.by) &&
    isText(value.commit) &&
    isTime(value.at) &&
    STATES.includes(String(value.state))
  );
}

function isProof(value: unknown): value is Proof {
  return isObject(value) && isText(value.of) && isText(value.url) && isListOf(value.handles, isText);
}

function isListOf(value: unknown, fits: Test): boolean {
  return Array.isArray(value) && value.every(fits);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isTime(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
