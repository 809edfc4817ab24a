// Turns HTML into an outline in which two pieces of markup that mean the same read the same.

import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const INLINE = new Set(['a', 'b', 'em', 'label', 'span', 'strong']);

/**
 * One line for each element and text, indented by depth; classes and attributes are sorted, white space is normalised.
 * @example outline('<p class="b a">Hi</p>') // 'p class="a b"\n  Hi'
 */
export function outline(html: string): string {
  return parseFragment(html)
    .childNodes.flatMap((node) => lines(node))
    .join('\n');
}

/**
 * The text as it is seen and spoken, a line for each block; shows a space lost between inline elements.
 * @example reading('<p>Next<span> page</span></p>') // 'Next page'
 */
export function reading(html: string): string {
  return parseFragment(html)
    .childNodes.map(flow)
    .join('')
    .split('\n')
    .map((line) => oneSpaced(line).trim())
    .filter(Boolean)
    .join('\n');
}

function lines(node: Node): string[] {
  if ('value' in node) return oneSpaced(node.value).trim() ? [oneSpaced(node.value).trim()] : [];
  if (!('attrs' in node)) return [];
  return [opening(node), ...node.childNodes.flatMap((child) => lines(child).map((line) => `  ${line}`))];
}

function opening({ tagName, attrs }: Element): string {
  const named = attrs.map(({ name, value }) => `${name}="${name === 'class' ? sortedWords(value) : value}"`);
  return [tagName, ...named.sort()].join(' ');
}

function flow(node: Node): string {
  if ('value' in node) return oneSpaced(node.value);
  if (!('attrs' in node)) return '';
  const text = node.childNodes.map(flow).join('');
  return INLINE.has(node.tagName) ? text : `\n${text}\n`;
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function sortedWords(text: string): string {
  return text.split(/\s+/).filter(Boolean).sort().join(' ');
}
