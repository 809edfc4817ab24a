import { writeFile } from 'node:fs/promises';
import { validatorsCode } from '../src/check/schema.ts';
import { typesOfEntries } from '../src/schema/types.ts';

await writeFile('src/model/entry.generated.ts', await typesOfEntries());
await writeFile('src/check/validators.generated.ts', await validatorsCode());
