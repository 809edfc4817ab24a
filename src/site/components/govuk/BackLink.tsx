// Turns an address into govuk-frontend's back link.

import { element } from './element.ts';
import type { Content, ElementOptions } from './options.ts';

export interface BackLinkProps extends Content, ElementOptions {
  href?: string | undefined;
}

/** A link to the page before, above the main content. */
export function BackLink({ href, text = 'Back', children = text, ...options }: BackLinkProps) {
  return (
    <a href={href || '#'} {...element('govuk-back-link', options)}>
      {children}
    </a>
  );
}
