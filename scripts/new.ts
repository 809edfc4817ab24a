// npm run new: writes a new entry, asked for field by field, or from a file or an address.

import { begin } from '../src/begin.ts';
import { bring } from '../src/bring/bring.ts';
import { readAndCheck } from '../src/compile.ts';
import { asOf, today } from '../src/history/asOf.ts';
import { listFiles } from '../src/read/files.ts';
import { carryOut, entryNamed } from './change.ts';
import { runCommand } from './command.ts';
import { dayGiven } from './day.ts';
import { isJson } from './form.ts';
import { AS_OF, CATALOGUE, FORMAT } from './options.ts';
import { talkHere } from './talk.ts';

const NOTHING = { header: {}, body: '', notes: [] };
const NEXT = `
Next: read the file through, as somebody will who does not know it. Then make a branch, commit the file, and propose it;
CONTRIBUTING.md says who approves it.
`;

runCommand({
  call: 'npm run new',
  words: 'KIND/ID',
  about: `Writes a new entry. On a terminal it asks for field after field, and checks each answer at once. Elsewhere it takes what is stated,
and tells everything that is wrong. Nothing is written while anything is; what is there already is never replaced.`,
  codes: ['written', 'something is wrong with it'],
  options: {
    from: {
      type: 'string',
      of: 'FILE',
      says: 'what is stated, in a file or at an https address: {"header": {…}, "body": "…"} in JSON, a publiccode.yml, or an OCDS release',
    },
    format: FORMAT,
    catalogue: CATALOGUE,
    'as-of': AS_OF,
  },
  run: async ({ values: { from, format, catalogue: folder, 'as-of': day }, positionals: [name] }) => {
    const [entry, files, talk] = [entryNamed(name), listFiles(folder), isJson(format) ? undefined : talkHere()];
    const days = { asOf: (await asOf(folder, dayGiven(day))).date, today: today() };
    const given = () => ({ kind: entry.kind, catalogue: readAndCheck(files, days).catalogue, day: today() });
    const { header, body, notes } = from === undefined ? NOTHING : await bring(from, given());
    const note = (text: string) => process.stderr.write(`${text}\n`);
    for (const { text } of notes) note(text);
    const stated = { header: { reviewed: today(), standing: 'recorded', ...header }, body };
    const outcome = await begin({ entry, stated, files, days, talk, note }).finally(() => talk?.end());
    return carryOut(outcome, folder, format, talk && NEXT);
  },
});
