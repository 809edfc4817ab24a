// npm run review: what a change means and whose approval it needs, for people and programs.

import { machineForm } from '../src/review/machineForm.ts';
import { renderReview } from '../src/review/markdown/markdown.ts';
import type { Review } from '../src/review/review.ts';
import { wordingFor } from '../src/site/reviewWording.ts';
import { Misuse, runCommand } from './command.ts';
import { CHANGE, exitCodeOf, reviewed } from './reviewed.ts';

const FORMS: ReadonlyMap<string, (review: Review) => string> = new Map([
  ['markdown', (review: Review) => renderReview(review, { wording: wordingFor(review) })],
  ['json', (review: Review) => `${JSON.stringify(machineForm(review))}\n`],
]);

runCommand({
  call: 'npm run review',
  about:
    'Says what a change means, field by field, what it does to everything else, and whose approval it needs. Both sides are read ' +
    'from git; nothing of the change is run. Whose an entry is, the base commit says.',
  codes: ['fine', 'not allowed, or a new error'],
  options: { ...CHANGE, format: { type: 'string', default: 'markdown', of: 'FORM', says: 'markdown or json' } },
  run: async ({ values }) => {
    const render = FORMS.get(values.format);
    if (!render) throw new Misuse(`"${values.format}" is not a form: use ${[...FORMS.keys()].join(' or ')}.`);
    const found = await reviewed(values);
    process.stdout.write(render(found));
    return exitCodeOf(found);
  },
});
