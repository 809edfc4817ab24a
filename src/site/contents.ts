// A finished page → the same with links to its sections, where it has so many that one would look for a way through them.

/** Where the links are to stand: an element that pages put there empty, because only the finished page knows its sections. */
export const PLACE = { class: 'app-parts', 'aria-label': 'On this page' } as const;

const EMPTY = `<nav class="${PLACE.class}" aria-label="${PLACE['aria-label']}"></nav>`;

/** Of fewer sections a page is soon seen to the end. */
const ENOUGH = 5;

/** Sections by their headings, where these are words alone; nothing within a heading needs to be read again. */
const HEADING = /<h2 class="govuk-heading-[ms]" id="([^"]+)">([^<]+)<\/h2>/g;

/** The page with its links in their place; a page that keeps no place for them stays as it is. */
export function withContents(page: string): string {
  const [before, after] = page.split(EMPTY);
  if (before === undefined || after === undefined) return page;
  const links = [...after.matchAll(HEADING)].map(([, id, words]) => `<li>${linkTo(id, words)}</li>`);
  return links.length < ENOUGH ? before + after : before + listOf(links) + after;
}

function linkTo(id = '', words = ''): string {
  return `<a class="govuk-link" href="#${id}">${words}</a>`;
}

function listOf(links: readonly string[]): string {
  return EMPTY.replace('></nav>', `><ul class="govuk-list app-parts__list">${links.join('')}</ul></nav>`);
}
