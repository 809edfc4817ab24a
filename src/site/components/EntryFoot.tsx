// The end of an entry's page: how to correct it, and its file.

import type { Entry } from '../../model/entry.ts';
import type { View } from '../view.ts';
import { OutwardLink } from './Link.tsx';

/** Where each forge opens a file for editing. */
const EDITORS: Readonly<Record<string, (url: string, branch: string, path: string) => string>> = {
  github: (url, branch, path) => `${url}/edit/${branch}/${path}`,
  gitlab: (url, branch, path) => `${url}/-/edit/${branch}/${path}`,
  forgejo: (url, branch, path) => `${url}/_edit/${branch}/${path}`,
};

/** How to correct an entry or have a fact taken out. */
export function EntryFoot({ view, entry }: { view: View; entry: Entry }) {
  const { forge, contacts } = view.catalogue.site;
  const edit = forge && EDITORS[forge.type]?.(forge.url, forge.branch, `catalogue/${entry.file}`);
  return (
    <section class="app-foot" aria-labelledby="section-correct">
      <h2 class="govuk-heading-s" id="section-correct">
        Something wrong or missing?
      </h2>
      <p class="govuk-body">
        {edit && (
          <>
            <OutwardLink href={edit}>Edit this entry</OutwardLink> (<code>catalogue/{entry.file}</code>)
            {contacts?.catalogue && ', or '}
          </>
        )}
        {contacts?.catalogue && (
          <a class="govuk-link" href={`mailto:${contacts.catalogue}?subject=${encodeURIComponent(entry.file)}`}>
            {edit ? 'write to the catalogue' : 'Write to the catalogue'}
          </a>
        )}
        . Every change is reviewed before it is published.
      </p>
    </section>
  );
}
