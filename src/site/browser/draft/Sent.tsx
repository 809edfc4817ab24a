// A draft that came with the address → the reader's own at once where there is none yet, else a choice between the two.

import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../../relate/draft/consider.ts';
import type { Known } from '../../../relate/draft/known.ts';
import { fitting } from './fitting.ts';
import { draftIn, OWN } from './kept.ts';
import { isEmpty } from './parse.ts';

interface SentProps {
  readonly known: Known;
  /** The reader's own draft. */
  readonly own: Draft;
}

/** One's own draft is never overwritten unasked. */
export function Sent({ known, own }: SentProps) {
  const [sent, setSent] = useSent();
  const draft = sent && fitting(known.catalogue, sent);
  const isNew = draft !== undefined && !isEmpty(draft) && JSON.stringify(draft) !== JSON.stringify(own);
  const take = () => {
    if (draft) OWN.write(draft);
    setSent(undefined);
    history.replaceState(null, '', location.pathname);
  };
  useEffect(() => {
    if (isNew && isEmpty(own)) take();
  });
  if (!isNew || isEmpty(own)) return null;
  return (
    <div class="govuk-inset-text" role="status">
      <p class="govuk-body">
        The link holds a draft{draft.title ? ` called “${draft.title}”` : ''}. You have begun one of your own, which is
        shown below.
      </p>
      <button class="app-link-button" type="button" onClick={take}>
        Take the draft from the link, and throw mine away
      </button>
    </div>
  );
}

function useSent() {
  const [sent, setSent] = useState(() => draftIn(location.hash));
  useEffect(() => {
    const read = () => setSent(draftIn(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return [sent, setSent] as const;
}
