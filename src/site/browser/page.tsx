// What every page runs: the menu on a small screen, the skip link, and the search boxes, which lead to the search page.

import { ServiceNavigation, SkipLink } from 'govuk-frontend';
import { writeState } from '../../search/state.ts';
import { FORCE } from './force/chosen.ts';

document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported');

for (const element of document.querySelectorAll('[data-module="govuk-service-navigation"]'))
  new ServiceNavigation(element);
for (const element of document.querySelectorAll('[data-module="govuk-skip-link"]')) new SkipLink(element);
for (const element of document.querySelectorAll<HTMLElement>('[data-module="app-search-box"]')) bringToLife(element);
document.addEventListener('keydown', focusOnSlash);
showForce();
FORCE.watch(showForce);

/** Shows a search box and lets it lead to the search page; the words stand behind the #, which no server sees. */
function bringToLife(box: HTMLElement): void {
  const input = box.querySelector('input');
  if (!input) return;
  const go = () => location.assign(`/search/${writeState({ words: input.value, filters: new Map() })}`);
  box.querySelector('button')?.addEventListener('click', go);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') go();
  });
  box.hidden = false;
}

/** Says on every page which force was chosen. */
function showForce(): void {
  const line = document.getElementById('chosen-force');
  const name = line?.querySelector('span');
  const chosen = FORCE.read();
  if (!line || !name) return;
  name.textContent = chosen?.title ?? '';
  line.hidden = chosen === null;
}

/** "/" leads to the search box, unless somebody is typing it. */
function focusOnSlash(event: KeyboardEvent): void {
  const isTyping =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const input = document.querySelector<HTMLInputElement>(
    '#search-words, [data-module="app-search-box"]:not([hidden]) input',
  );
  if (!input) return;
  event.preventDefault();
  input.focus();
}
