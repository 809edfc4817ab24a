// An outcome → its text, in the form that a person, a program or a forge reads.

import { renderGithub } from './github.ts';
import { renderGitlab } from './gitlab.ts';
import { renderJson } from './json.ts';
import type { Outcome } from './outcome.ts';
import { renderSarif } from './sarif.ts';
import { renderText } from './text.ts';

/** How each form is made, by its name. */
export const FORMS: ReadonlyMap<string, (outcome: Outcome) => string> = new Map([
  ['text', (outcome) => renderText(outcome)],
  ['json', renderJson],
  ['github', renderGithub],
  ['gitlab', renderGitlab],
  ['sarif', renderSarif],
]);

/** The text of an outcome in one of the forms. Throws for a form that there is none of. */
export function report(form: string, outcome: Outcome): string {
  const render = FORMS.get(form);
  if (!render) throw new Error(`There is no form "${form}" of a report.`);
  return render(outcome);
}
