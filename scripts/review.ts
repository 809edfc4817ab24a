// npm run review: what a change means and whose approval it needs, for people and programs.

import { readFileSync } from 'node:fs';
import { compare } from '../src/compare.ts';
import { asOf } from '../src/history/asOf.ts';
import { changedBetween } from '../src/history/changed.ts';
import { hasErrors } from '../src/model/finding.ts';
import { UnreadableFolder } from '../src/read/files.ts';
import { type Given, recordedIn } from '../src/review/approval/recorded.ts';
import { machineForm } from '../src/review/machineForm.ts';
import { renderReview } from '../src/review/markdown/markdown.ts';
import type { Review } from '../src/review/review.ts';
import { Misuse, runCommand } from './command.ts';
import { dayGiven } from './day.ts';
import { AS_OF, CATALOGUE } from './options.ts';

const FORMS: ReadonlyMap<string, (review: Review) => string> = new Map([
  ['markdown', renderReview],
  ['json', (review: Review) => `${JSON.stringify(machineForm(review))}\n`],
]);

await runCommand({
  call: 'npm run review',
  about:
    'Says what a change means, field by field, what it does to everything else, and whose approval it needs. Both sides are read ' +
    'from git; nothing of the change is run. Whose an entry is, the base commit says.',
  codes: ['fine', 'not allowed, or a new error'],
  options: {
    base: { type: 'string', of: 'REV', says: 'the branch or commit that the change is to go into' },
    head: { type: 'string', default: 'HEAD', of: 'REV', says: 'the last commit of the change' },
    author: {
      type: 'string',
      of: 'HANDLE',
      says: 'who made it, as the forge knows them; without it nothing is allowed',
    },
    facts: {
      type: 'string',
      of: 'FILE',
      says: 'what the forge recorded: reviews, pushes, teams, proofs (docs/approval.md)',
    },
    format: { type: 'string', default: 'markdown', of: 'FORM', says: 'markdown or json' },
    catalogue: CATALOGUE,
    'as-of': AS_OF,
  },
  run: async ({ values: { base, head, author = null, facts, format, catalogue: folder, 'as-of': day } }) => {
    const render = FORMS.get(format);
    if (!render) throw new Misuse(`"${format}" is not a form: use ${[...FORMS.keys()].join(' or ')}.`);
    if (base === undefined) throw new Misuse('Expected --base with a branch or commit.');
    const { date } = await asOf(folder, dayGiven(day));
    const given = facts === undefined ? { unknown: [] } : recordedFrom(facts);
    const changed = await changedBetween(folder, base, head);
    if (!changed) throw new UnreadableFolder(`The folder "${folder}" is in no git repository.`);
    const unknown = [...changed.unknown, ...given.unknown];
    const found = compare({ ...changed, ...given, unknown, author, asOf: date });
    process.stdout.write(render(found));
    return found.decision.allowed && !hasErrors(found.findings) ? 0 : 1;
  },
});

function recordedFrom(file: string): Given {
  try {
    return recordedIn(readFileSync(file, 'utf8'));
  } catch {
    throw new Misuse(`Cannot read the file "${file}".`);
  }
}
