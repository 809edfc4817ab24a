// How far the software of a publiccode.yml has come, and what sort of thing it is.

import type { Capability } from '../../model/entry.generated.ts';
import { textAt } from '../json.ts';
import { lineAt, type Part, type Reading } from './part.ts';

/** By the definitions of both: what is in development cannot be used yet, and what is obsolete is no longer maintained. */
const STATUSES: Readonly<Record<string, string>> = {
  concept: 'proposed',
  development: 'proposed',
  beta: 'trial',
  stable: 'active',
  obsolete: 'retired',
};

/** The status, and that a library is a building block. */
export function state({ file }: Reading): Part {
  const said = textAt(file, 'developmentStatus');
  const status = Object.hasOwn(STATUSES, said) ? STATUSES[said] : undefined;
  // An active capability is one that is maintained.
  const isContradicted = status === 'active' && lineAt(file, 'maintenance', 'type') === 'none';
  const nature: Partial<Capability> = textAt(file, 'softwareType') === 'library' ? { nature: 'component' } : {};
  return {
    header: { ...nature, ...(status && !isContradicted && { lifecycle: { status } }) },
    notes: isContradicted
      ? [
          {
            code: 'status-contradicted',
            text: 'It calls itself stable, and says that nobody maintains it: decide on the status.',
          },
        ]
      : [],
  };
}
