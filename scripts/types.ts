import { writeFile } from 'node:fs/promises';
import { typesOfEntries } from '../src/schema/types.ts';

await writeFile('src/model/entry.generated.ts', await typesOfEntries());
