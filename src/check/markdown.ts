// The body of an entry → the HTML, images and links in it, as a Markdown parser sees them.

import MarkdownIt, { type Token } from 'markdown-it';
import { type Body, type Part, placesIn } from './body.ts';

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
  const placeOf = placesIn(entry);
  for (const token of markdown.parse(entry.body, {})) {
    const find = finderIn(entry.body, token.map?.[0] ?? 0);
    for (const inside of [token, ...(token.children ?? [])]) {
      const text = String(inside.attrGet('href') ?? inside.attrGet('src') ?? inside.content);
      const list = listFor(inside, parts);
      list?.push({ text, place: placeOf(find(text)) });
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

/** Finds texts one after another from a line on; one that is not there as written is where the last one ended. */
function finderIn(body: string, line: number): (text: string) => number {
  let from: number | undefined;
  return (text) => {
    from ??= offsetOfLine(body, line);
    const at = body.indexOf(text, from);
    if (at === -1) return from;
    from = at + text.length;
    return at;
  };
}

function offsetOfLine(body: string, line: number): number {
  let offset = 0;
  for (let count = 0; count < line; count++) offset = body.indexOf('\n', offset) + 1;
  return offset;
}
