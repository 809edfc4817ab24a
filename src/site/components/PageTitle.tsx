// The title of a page that is not an entry's, with a sentence under it.

import type { ComponentChildren } from 'preact';

/** The heading of a page, and what the page is. */
export function PageTitle({ title, children }: { title: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="app-head">
      <h1 class="govuk-heading-xl app-head__title">{title}</h1>
      {children && <div class="govuk-body-l app-head__summary">{children}</div>}
    </div>
  );
}
