// A page as TSX → the text of its HTML document.

import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

/** The whole document of a page. */
export function documentOf(page: VNode): string {
  return `<!DOCTYPE html>\n${render(page)}\n`;
}
