// A page's HTML → what the tests ask of it: its elements, flat, with their attributes and their text.

import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** An element with what stands on it. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text in it; kept for the few elements whose text a test asks for. */
  readonly text: string;
}

/** A page as a list of its elements, in the order of the document. */
export interface PageFacts {
  /** Its address from the root, e.g. "/areas/". */
  readonly url: string;
  readonly tags: readonly Tag[];
  readonly ids: ReadonlySet<string>;
}

const WITH_TEXT = new Set(['title', 'h1', 'script', 'style']);

/** Reads a page as a browser without script does, so that what stands in <noscript> is seen too. */
export function pageFacts(url: string, html: string): PageFacts {
  const tags = elementsIn(parse(html, { scriptingEnabled: false })).map(tagOf);
  return { url, tags, ids: new Set(valuesOf(tags, 'id')) };
}

/** The elements of those names. */
export function tagsNamed({ tags }: PageFacts, ...names: readonly string[]): Tag[] {
  return tags.filter(({ name }) => names.includes(name));
}

/** Every value of an attribute. */
export function valuesOf(tags: readonly Tag[], attribute: string): string[] {
  return tags.flatMap(({ attributes }) => attributes.get(attribute) ?? []);
}

function elementsIn(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  const below = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  return [...own, ...below.flatMap(elementsIn)];
}

function tagOf(element: Element): Tag {
  return {
    name: element.tagName,
    attributes: new Map(element.attrs.map(({ name, value }) => [name, value])),
    text: WITH_TEXT.has(element.tagName) ? textIn(element).trim() : '',
  };
}

function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
