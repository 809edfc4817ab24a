// The end of an entry's page: how to correct it, and its file.

import type { Entry } from '../../model/entry.ts';
import { formAddress } from '../../model/formAddress.ts';
import { editFileLink } from '../../propose/forge.ts';
import { hasForm } from '../../propose/kinds.ts';
import type { View } from '../view.ts';
import { Link, OutwardLink } from './Link.tsx';

/** How to correct an entry or have a fact taken out. */
export function EntryFoot({ view, entry }: { view: View; entry: Entry }) {
  const { forge, contacts } = view.catalogue.site;
  const edit = forge && editFileLink(forge, `catalogue/${entry.file}`);
  return (
    <section class="app-foot" aria-labelledby="section-correct">
      <h2 class="govuk-heading-s" id="section-correct">
        Something wrong or missing?
      </h2>
      {hasForm(entry.kind) && (
        <p class="govuk-body">
          <Link href={formAddress({ kind: entry.kind, of: entry.id })}>Improve this entry</Link> in a form, without any
          account.
        </p>
      )}
      <p class="govuk-body">
        {edit && (
          <>
            <OutwardLink href={edit}>Edit its file</OutwardLink> (<code>catalogue/{entry.file}</code>)
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
