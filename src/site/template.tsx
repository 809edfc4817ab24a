// A page kind → the two things that Eleventy asks of a template: its data and how it renders.

import type { VNode } from 'preact';
import type { Entry } from '../model/entry.ts';
import type { Kind } from '../model/kind.ts';
import { addressOf } from '../model/reference.ts';
import type { AssetName } from './asset.ts';
import { documentOf } from './html.tsx';
import type { View } from './view.ts';

/** What Eleventy hands to a template: the view, and of a paginated one the id of the page. */
export interface Given {
  readonly view: View;
  readonly id: string;
}

/** A template as Eleventy reads it. */
export interface Template {
  readonly data: Readonly<Record<string, unknown>>;
  readonly render: (given: Given) => string;
}

/** One page for every entry of a kind. */
export function entryPages<K extends Kind>(kind: K, page: (view: View, entry: Entry<K>) => VNode): Template {
  return manyPages(
    kind,
    (id) => addressOf(kind, id),
    (view, id) => page(view, entryOf(view, kind, id)),
  );
}

/** One file, that is no page, for every entry of a kind. */
export function entryFiles<K extends Kind>(
  kind: K,
  address: (id: string) => string,
  text: (view: View, entry: Entry<K>) => string,
): Template {
  return manyFiles(kind, address, (view, id) => text(view, entryOf(view, kind, id)));
}

/** One page for every id of the list named `list` in `ids.ts`. */
export function manyPages(
  list: string,
  address: (id: string) => string,
  page: (view: View, id: string) => VNode,
): Template {
  return {
    data: {
      pagination: { data: `ids.${list}`, size: 1, alias: 'id' },
      permalink: ({ id }: Given) => `${address(id)}index.html`,
    },
    render: ({ view, id }) => documentOf(page(view, id)),
  };
}

/** One page at one address. */
export function onePage(address: string, page: (view: View) => VNode): Template {
  const permalink = address.endsWith('/') ? `${address}index.html` : address;
  return { data: { permalink }, render: ({ view }) => documentOf(page(view)) };
}

/** One file that is no page, e.g. "/build.json". */
export function oneFile(address: string, text: (view: View) => string): Template {
  return { data: { permalink: address }, render: ({ view }) => text(view) };
}

/** One file for every id of a list. */
export function manyFiles(
  list: string,
  address: (id: string) => string,
  text: (view: View, id: string) => string,
): Template {
  return {
    data: { pagination: { data: `ids.${list}`, size: 1, alias: 'id' }, permalink: ({ id }: Given) => address(id) },
    render: ({ view, id }) => text(view, id),
  };
}

/** One of the files that pages name; its address carries its digest. The script that loads pages again is not published. */
export function assetFile(name: AssetName): Template {
  const permalink = ({ view }: Given) => (name !== 'reload' || view.build.isDraft ? view.assets[name].url : false);
  return { data: { permalink }, render: ({ view }) => view.assets[name].text };
}

function entryOf<K extends Kind>(view: View, kind: K, id: string): Entry<K> {
  const entry = view.catalogue.entries[kind].get(id);
  if (!entry) throw new Error(`There is no ${kind} "${id}" to make a page of.`);
  return entry;
}
