// A titled part of a page.

import type { ComponentChildren } from 'preact';

/** A section with its heading, which can be linked to as `#section-<id>`. */
export function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="app-section" aria-labelledby={`section-${id}`}>
      <h2 class="govuk-heading-m" id={`section-${id}`}>
        {title}
      </h2>
      {children}
    </section>
  );
}
