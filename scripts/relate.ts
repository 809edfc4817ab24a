// npm run relate: how capabilities answer requirements, for programs.

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readAndCheck } from '../src/compile.ts';
import { asOf } from '../src/history/asOf.ts';
import { holds } from '../src/model/catalogue.ts';
import { hasErrors } from '../src/model/finding.ts';
import { listFiles } from '../src/read/files.ts';
import { machineForm, scenarioForm } from '../src/relate/machineForm.ts';
import { rehearse } from '../src/relate/rehearsal/rehearsal.ts';
import { relate } from '../src/relate/relate.ts';
import { report } from '../src/report/report.ts';
import { jsonPieces } from '../src/text/jsonPieces.ts';
import { Misuse, runCommand } from './command.ts';
import { dayGiven, WHY } from './day.ts';
import { AS_OF, CATALOGUE } from './options.ts';

runCommand({
  call: 'npm run relate',
  about: `Holds every requirement for something obtainable against the capabilities that share an area with it, need by need.`,
  codes: ['fine', 'an error in the catalogue'],
  options: {
    catalogue: CATALOGUE,
    of: {
      type: 'string',
      of: 'KIND/ID',
      says: 'only what concerns this capability or requirement, e.g. requirement/cheshire-2022-kiosks',
    },
    scenario: {
      type: 'string',
      of: 'ID',
      says: 'add what would change if the organisations of this scenario became one',
    },
    format: { type: 'string', default: 'json', of: 'FORM', says: 'the form of the output; there is one' },
    'as-of': AS_OF,
  },
  run: async ({ values: { catalogue: folder, of, scenario: id, format, 'as-of': given } }) => {
    if (format !== 'json') throw new Misuse(`"${format}" is not a form: use json.`);
    const day = await asOf(folder, dayGiven(given));
    const { catalogue, findings } = readAndCheck(listFiles(folder), { asOf: day.date });
    if (hasErrors(findings)) {
      process.stderr.write(report('text', { findings, asOf: day.date, because: WHY[day.from], folder }));
      return 1;
    }
    if (of !== undefined && !holds(catalogue, of))
      throw new Misuse(`"${of}" is no entry: write kind/id, e.g. capability/autopsy.`);
    const scenario = id === undefined ? undefined : catalogue.entries.scenario.get(id);
    if (id !== undefined && !scenario)
      throw new Misuse(`"${id}" is no scenario: write the name of a file in scenarios/ without its ending.`);
    const related = relate(catalogue, day.date);
    const rehearsed = scenario && { scenario: scenarioForm(rehearse(catalogue, scenario, related)) };
    await written({ ...machineForm(related, of), ...rehearsed });
    return 0;
  },
});

/** Piece by piece, as the matches of a large catalogue are more than fits into memory. */
async function written(document: object): Promise<void> {
  await pipeline(Readable.from(jsonPieces(document)), process.stdout, { end: false });
  process.stdout.write('\n');
}
