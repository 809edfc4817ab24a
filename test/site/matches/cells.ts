// The HTML of a page with matches → its cells: each answer with the words, the lines and the form that it leads to.

import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** One answer of the page. */
export interface Cell {
  /** The entry that the row is about, as its address. */
  readonly row: string;
  readonly answer: string;
  readonly text: string;
  /** The place of the need, or its parameter. */
  readonly need: string;
  readonly links: readonly string[];
}

/** The cells of the page, and the heads of its columns by the place of their need. */
export function cellsOf(html: string): { readonly cells: readonly Cell[]; readonly heads: readonly Cell[] } {
  const frame = below(parse(html)).find((one) => attribute(one, 'data-module') === 'app-matches');
  const rows = frame ? below(frame).filter((one) => attribute(one, 'data-grade') !== '') : [];
  const cells = rows.flatMap((row) => {
    const address = linksIn(row)[0] ?? '';
    return below(row)
      .filter((one) => attribute(one, 'data-answer') !== '')
      .map((cell) => cellOf(address, cell));
  });
  const heads = frame ? below(frame).filter((one) => attribute(one, 'scope') === 'col') : [];
  return { cells, heads: heads.slice(1).map((head) => cellOf('', head)) };
}

function cellOf(row: string, element: Element): Cell {
  return {
    row,
    answer: attribute(element, 'data-answer'),
    text: textIn(element),
    need: attribute(element, 'data-need'),
    links: linksIn(element),
  };
}

function linksIn(element: Element): string[] {
  return below(element).flatMap((one) => (one.tagName === 'a' ? [attribute(one, 'href')] : []));
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

function below(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : below(child)));
}

function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
