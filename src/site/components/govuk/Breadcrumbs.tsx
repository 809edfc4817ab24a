// Turns a list of pages into govuk-frontend's breadcrumbs.

import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { element } from './element.ts';
import type { Attributes, ElementOptions } from './options.ts';

export interface Breadcrumb {
  text?: ComponentChildren;
  href?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface BreadcrumbsProps extends ElementOptions {
  items: readonly Breadcrumb[];
  collapseOnMobile?: boolean | undefined;
  labelText?: string | undefined;
}

/** The way from the home page to this one; an item without `href` is this page. */
export function Breadcrumbs({ items, collapseOnMobile, labelText = 'Breadcrumb', ...options }: BreadcrumbsProps) {
  const ownClass = classes('govuk-breadcrumbs', collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile');
  return (
    <nav {...element(ownClass, options)} aria-label={labelText}>
      <ol class="govuk-breadcrumbs__list">
        {items.map((item) => (item.href ? <PageAbove {...item} href={item.href} /> : <ThisPage {...item} />))}
      </ol>
    </nav>
  );
}

function PageAbove({ text, href, attributes }: Breadcrumb & { href: string }) {
  return (
    <li class="govuk-breadcrumbs__list-item">
      <a href={href} {...element('govuk-breadcrumbs__link', { attributes })}>
        {text}
      </a>
    </li>
  );
}

function ThisPage({ text }: Breadcrumb) {
  return (
    <li class="govuk-breadcrumbs__list-item" aria-current="page">
      {text}
    </li>
  );
}
