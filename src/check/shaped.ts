// A source → the same in its role, held against its schema by the code that was made ahead of time.

import type { Source } from '../model/source.ts';
import { breaches } from './breaches.ts';
import { type Shaped, shape } from './sort.ts';

/** The source in its role, with what breaks the schema of that role. */
export function shaped(source: Source): Shaped {
  return shape(source, breaches);
}
