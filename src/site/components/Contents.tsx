// The place of the links to the sections of a page, which are put into it when the page is finished.

import { PLACE } from '../contents.ts';

/** The place; nothing of it is left on a page of few sections. */
export function Contents() {
  return <nav {...PLACE} />;
}
