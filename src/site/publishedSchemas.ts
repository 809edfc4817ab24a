// The schemas that the site gives out, by name: those of the files, and that of what `npm run relate` prints.

import related from '../relate/relate.schema.json' with { type: 'json' };
import { SCHEMAS } from '../schema/schemas.ts';

/** A schema as it is listed. */
export interface PublishedSchema {
  readonly title?: string;
  readonly description?: string;
}

/** Each is served at `/schema/<name>.schema.json`. */
export const PUBLISHED_SCHEMAS: Readonly<Record<string, PublishedSchema>> = { ...SCHEMAS, relate: related };
