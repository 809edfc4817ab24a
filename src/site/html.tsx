// A page as TSX → the text of its HTML document.

import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { withContents } from './contents.ts';

/** The whole document of a page. */
export function documentOf(page: VNode): string {
  return `<!DOCTYPE html>\n${withContents(render(page))}\n`;
}
