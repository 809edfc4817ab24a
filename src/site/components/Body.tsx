// The body of an entry as HTML.

import { htmlOf } from '../markdown.ts';

/** An entry's own text. The Markdown renderer lets no raw HTML through and checks every link. */
export function Body({ text }: { text: string }) {
  if (text.trim() === '') return null;
  return <div class="app-body" dangerouslySetInnerHTML={{ __html: htmlOf(text) }} />;
}
