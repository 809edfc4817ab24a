// What the wordings of a breach are given, and what they give.

import type { SchemaNode } from '../../schema/schemas.ts';
import type { Breach } from '../breach.ts';

/** What was broken, with everything that is needed to speak of it. */
export interface Broken {
  readonly breach: Breach;
  readonly value: unknown;
  readonly node: SchemaNode;
}

/** What is said of it. */
export interface Wording {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
}
