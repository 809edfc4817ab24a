// Turns the address of the main content into govuk-frontend's skip link.

import { element } from './element.ts';
import type { Content, ElementOptions } from './options.ts';

export interface SkipLinkProps extends Content, ElementOptions {
  href?: string | undefined;
}

/** The first link of a page, which takes a keyboard user past its header. */
export function SkipLink({ href, text, children = text, ...options }: SkipLinkProps) {
  return (
    <a href={href || '#content'} data-module="govuk-skip-link" {...element('govuk-skip-link', options)}>
      {children}
    </a>
  );
}
