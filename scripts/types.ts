// npm run types: the TypeScript types of entries and the compiled validators, from the schemas.

import { validatorsCode } from '../src/check/schema.ts';
import { typesOfEntries } from '../src/schema/types.ts';
import { runCommand } from './command.ts';
import { writeAt } from './files.ts';

runCommand({
  call: 'npm run types',
  about:
    'Writes the TypeScript types of entries and the compiled validators, from the schemas. A test proves them fresh.',
  options: {},
  run: async () => {
    writeAt('src/model/entry.generated.ts', await typesOfEntries());
    writeAt('src/check/validators.generated.ts', await validatorsCode());
    return 0;
  },
});
