// Turns a name or logo into govuk-frontend's generic header, which bears no crown.

import type { ComponentChildren } from 'preact';
import { element } from './element.ts';
import type { ElementOptions } from './options.ts';

export interface GenericHeaderProps extends ElementOptions {
  url?: string | undefined;
  logoText?: ComponentChildren;
  containerClasses?: string | undefined;
  children?: ComponentChildren;
}

/** The header of every page, with a link to the home page. */
export function GenericHeader({
  url,
  logoText,
  containerClasses,
  children = logoText,
  ...options
}: GenericHeaderProps) {
  const container = { classes: containerClasses || 'govuk-width-container' };
  return (
    <div {...element('govuk-generic-header', options)}>
      <div {...element('govuk-generic-header__container', container)}>
        <div class="govuk-generic-header__logo">
          <a href={url || '/'} class="govuk-generic-header__homepage-link">
            {children}
          </a>
        </div>
      </div>
    </div>
  );
}
