// The body of an entry → the HTML, images and links in it, as a Markdown parser sees them.

import MarkdownIt, { type Token } from 'markdown-it';
import type { Place } from '../model/finding.ts';
import { type Body, placeInBody } from './body.ts';

/** Something in a body: its text or address, and its place. */
export interface Part {
  readonly text: string;
  readonly place: Place;
}

/** What a body has besides text. */
export interface Parts {
  readonly html: readonly Part[];
  readonly images: readonly Part[];
  readonly links: readonly Part[];
}

const KNOWN = new WeakMap<Body, Parts>();
const NONE: Parts = { html: [], images: [], links: [] };

/** The HTML, images and links of a body; each body is parsed once. */
export function partsOf(entry: Body): Parts {
  // None of them can be written without one of these signs, which most bodies do not have.
  if (!/[<\]]/.test(entry.body)) return NONE;
  const known = KNOWN.get(entry) ?? parse(entry);
  KNOWN.set(entry, known);
  return known;
}

const markdown = new MarkdownIt({ html: true });
// Addresses must come out as they were written, and even the wrong ones must come out.
markdown.validateLink = () => true;
markdown.normalizeLink = (address) => address;

function parse(entry: Body): Parts {
  const parts = { html: [] as Part[], images: [] as Part[], links: [] as Part[] };
  for (const token of markdown.parse(entry.body, {})) {
    const find = finderIn(entry, token.map ?? [0, 0]);
    for (const inside of [token, ...(token.children ?? [])]) {
      const list = listFor(inside, parts);
      const text = String(inside.attrGet('href') ?? inside.attrGet('src') ?? inside.content);
      list?.push({ text, place: find(text) });
    }
  }
  return parts;
}

function listFor<List>(
  { type }: Token,
  { html, images, links }: Record<'html' | 'images' | 'links', List>,
): List | undefined {
  if (type === 'html_block' || type === 'html_inline') return html;
  if (type === 'image') return images;
  return type === 'link_open' ? links : undefined;
}

/** Finds texts in the lines of a block one after another; one that is not found as written has the place of the block. */
function finderIn(entry: Body, [first]: readonly [number, number]): (text: string) => Place {
  let from: number | undefined;
  return (text) => {
    from ??= offsetOfLine(entry.body, first);
    const at = entry.body.indexOf(text, from);
    if (at === -1) return placeInBody(entry, from);
    from = at + text.length;
    return placeInBody(entry, at);
  };
}

function offsetOfLine(body: string, line: number): number {
  let offset = 0;
  for (let count = 0; count < line; count++) offset = body.indexOf('\n', offset) + 1;
  return offset;
}
