// Turns the pages of a list into govuk-frontend's pagination.

import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { element } from './element.ts';
import type { Attributes, ElementOptions, Maybe } from './options.ts';
import { PaginationArrow } from './PaginationArrow.tsx';

export interface PaginationLink {
  href: string;
  text?: ComponentChildren;
  labelText?: string | undefined;
  attributes?: Attributes | undefined;
}

/** A page, or the dots for pages that are left out. */
export type PaginationItem = PageLink | { ellipsis: true };

interface PageLink {
  number: number | string;
  href: string;
  current?: boolean | undefined;
  visuallyHiddenText?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface PaginationProps extends ElementOptions {
  items?: readonly Maybe<PaginationItem>[] | undefined;
  previous?: PaginationLink | undefined;
  next?: PaginationLink | undefined;
  landmarkLabel?: string | undefined;
}

/** Links to the parts of a long list; without `items`, to the page before and after. */
export function Pagination({ items, previous, next, landmarkLabel, ...options }: PaginationProps) {
  const isBlock = !items && Boolean(next || previous);
  const ownClass = classes('govuk-pagination', isBlock && 'govuk-pagination--block');
  return (
    <nav aria-label={landmarkLabel || 'Pagination'} {...element(ownClass, options)}>
      {previous?.href && <ArrowLink link={previous} rel="prev" isBlock={isBlock} />}
      {items && <ul class="govuk-pagination__list">{items.map((item) => item && <PageItem item={item} />)}</ul>}
      {next?.href && <ArrowLink link={next} rel="next" isBlock={isBlock} />}
    </nav>
  );
}

interface ArrowLinkProps {
  link: PaginationLink;
  rel: 'prev' | 'next';
  isBlock: boolean;
}

function ArrowLink({ link, rel, isBlock }: ArrowLinkProps) {
  const { href, text, labelText, attributes } = link;
  const decorated = isBlock && !labelText && 'govuk-pagination__link-title--decorated';
  const isArrowFirst = isBlock || rel === 'prev';
  return (
    <div class={`govuk-pagination__${rel}`}>
      <a href={href} rel={rel} {...element('govuk-link govuk-pagination__link', { attributes })}>
        {isArrowFirst && <PaginationArrow rel={rel} />}
        <span class={classes('govuk-pagination__link-title', decorated)}>{text || <DefaultTitle rel={rel} />}</span>
        {isBlock && labelText && <LinkLabel text={labelText} />}
        {!isArrowFirst && <PaginationArrow rel={rel} />}
      </a>
    </div>
  );
}

function DefaultTitle({ rel }: { rel: 'prev' | 'next' }) {
  return (
    <>
      {rel === 'prev' ? 'Previous' : 'Next'}
      <span class="govuk-visually-hidden"> page</span>
    </>
  );
}

function LinkLabel({ text }: { text: string }) {
  return (
    <>
      {' '}
      <span class="govuk-visually-hidden">:</span> <span class="govuk-pagination__link-label">{text}</span>
    </>
  );
}

function PageItem({ item }: { item: PaginationItem }) {
  if ('ellipsis' in item) return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  const { number, href, current, visuallyHiddenText, attributes } = item;
  return (
    <li class={classes('govuk-pagination__item', current && 'govuk-pagination__item--current')}>
      <a
        href={href}
        aria-label={visuallyHiddenText ?? `Page ${number}`}
        aria-current={current ? 'page' : undefined}
        {...element('govuk-link govuk-pagination__link', { attributes })}
      >
        {number}
      </a>
    </li>
  );
}
