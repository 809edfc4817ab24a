// Turns one main page of a service into an item of its service navigation.

import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { element } from './element.ts';
import type { Attributes } from './options.ts';

export interface NavigationItem {
  text?: ComponentChildren;
  href?: string | undefined;
  /** The reader is on this page. */
  current?: boolean | undefined;
  /** The reader is on a page within this one. */
  active?: boolean | undefined;
  attributes?: Attributes | undefined;
}

/** A link to a main page, or its name alone where there is no `href`. */
export function ServiceNavigationItem({ text, href, current, active, attributes }: NavigationItem) {
  const isActive = Boolean(current || active);
  const ariaCurrent = isActive ? (current ? 'page' : 'true') : undefined;
  const content = isActive ? <ActiveFallback>{text}</ActiveFallback> : text;
  return (
    <li class={classes('govuk-service-navigation__item', isActive && 'govuk-service-navigation__item--active')}>
      {href ? (
        <a href={href} aria-current={ariaCurrent} {...element('govuk-service-navigation__link', { attributes })}>
          {content}
        </a>
      ) : (
        text && (
          <span class="govuk-service-navigation__text" aria-current={ariaCurrent}>
            {content}
          </span>
        )
      )}
    </li>
  );
}

// Strong, so that a reader with colours or styles of their own can still tell where they are.
function ActiveFallback({ children }: { children: ComponentChildren }) {
  return <strong class="govuk-service-navigation__active-fallback">{children}</strong>;
}
