// Links within the site and out of it.

import type { ComponentChildren } from 'preact';
import { titleOf } from '../../model/catalogue.ts';
import type { Kind } from '../../model/kind.ts';
import { addressOf, areaAddress, parseReference, type Reference } from '../../model/reference.ts';
import { labelOf } from '../../model/vocabulary.ts';
import type { Names } from '../view.ts';

/** A link to another page of the site. */
export function Link({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="govuk-link" href={href}>
      {children}
    </a>
  );
}

/** A link to an entry, by its title. */
export function EntryLink({ view, kind, id }: { view: Names; kind: Kind; id: string }) {
  return <Link href={addressOf(kind, id)}>{titleOf(view.catalogue, kind, id)}</Link>;
}

/** A link to the entry that a reference names. */
export function ReferenceLink({ view, to }: { view: Names; to: Reference }) {
  const target = parseReference(to);
  return target ? <EntryLink view={view} kind={target.kind} id={target.id} /> : to;
}

/** A link to the page of an area, by its label. */
export function AreaLink({ view, id }: { view: Names; id: string }) {
  return <Link href={areaAddress(id)}>{labelOf(view.vocabulary, 'areas', id)}</Link>;
}

/** A link out of the site, which tells the other site nothing. A source published under http is shown as text. */
export function OutwardLink({ href, children = shortened(href) }: { href: string; children?: ComponentChildren }) {
  if (!href.startsWith('https://'))
    return (
      <span class="app-address">
        {children === href ? (
          href
        ) : (
          <>
            {children} ({href})
          </>
        )}
      </span>
    );
  return (
    <a class="govuk-link app-address" href={href} rel="noopener noreferrer external">
      {children}
    </a>
  );
}

/** An address without its beginning and a bare final slash. */
function shortened(href: string): string {
  return href.startsWith('https://')
    ? href
        .slice('https://'.length)
        .replace(/^www\./, '')
        .replace(/\/$/, '')
    : href;
}
