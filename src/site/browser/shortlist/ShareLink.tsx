// A shortlist → the link that carries it.

import { writeShortlist } from './fragment.ts';
import type { Shortlist } from './shortlist.ts';

/** The link in a box from which it can be copied. */
export function ShareLink({ list }: { list: Shortlist }) {
  const fragment = writeShortlist(list);
  if (fragment === undefined) {
    return (
      <p class="govuk-body">The list is too long for a link. Shorten its reasons, or download it and send the file.</p>
    );
  }
  return (
    <p class="app-shortlist__share">
      <label class="app-shortlist__label" for="share-link">
        Link to this list, reasons included
      </label>
      <input
        class="app-shortlist__link"
        id="share-link"
        type="text"
        readOnly
        value={`${location.origin}${location.pathname}${fragment}`}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <span class="app-fine">Whoever has the link can read the list. No server sees what stands behind the “#”.</span>
    </p>
  );
}
