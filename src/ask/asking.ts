// What every question is given, and what can come of one.

import type { Catalogue } from '../model/catalogue.ts';
import type { SchemaNode } from '../schema/schemas.ts';
import type { Talk } from './talk.ts';

/** The person wants the question before this one. */
export const BACK = Symbol('back');

/** What a question comes to: a value, undefined for what is not stated, or the wish to go back. */
export type Answer = unknown | typeof BACK;

/** What is wrong with an answer, in words. */
export interface Wrong {
  readonly errors: readonly string[];
  /** What is told, and does not stand in the way. */
  readonly remarks: readonly string[];
}

/** What all questions share. */
export interface Asking {
  readonly talk: Talk;
  readonly catalogue: Catalogue;
  /** What the check says of a value at a JSON Pointer of the header. */
  readonly wrongWith: (pointer: string, value: unknown) => Wrong;
}

/** One question. */
export interface Question {
  /** Of what is asked for, what it refers to filled in. */
  readonly node: SchemaNode;
  readonly label: string;
  /** JSON Pointer into the header, e.g. "/evidence/0/url". */
  readonly pointer: string;
  readonly isNeeded: boolean;
  /** What is stated already: an empty line keeps it. */
  readonly held: unknown;
}

/** Asks a question of whatever sort it is: a group hands its parts on to it. */
export type AskFor = (asking: Asking, question: Question) => Promise<Answer>;
