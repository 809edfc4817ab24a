// A capability → a button that puts it on the shortlist, and says so once it is there.

import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../keep/useStore.ts';
import { type FoundBy, MOST_LISTED, SHORTLIST, withKept } from './shortlist.ts';

interface KeepButtonProps {
  readonly id: string;
  readonly title: string;
  /** The search that found it, where there was one. */
  readonly found?: () => FoundBy | undefined;
}

/** The button; then the way to the list, which takes over the focus. */
export function KeepButton({ id, title, found }: KeepButtonProps) {
  const list = useStore(SHORTLIST);
  const isListed = list.some((listed) => listed.id === id);
  const way = useRef<HTMLAnchorElement>(null);
  const isFresh = useRef(false);
  useEffect(() => {
    if (isListed && isFresh.current) way.current?.focus();
    isFresh.current = false;
  }, [isListed]);
  if (isListed) {
    return (
      <a class="govuk-link app-choose__way" href="/shortlist/" ref={way}>
        On your shortlist<span class="govuk-visually-hidden">: {title}</span>
      </a>
    );
  }
  if (list.length >= MOST_LISTED) return <span class="app-not-stated">Your shortlist is full</span>;
  const add = () => {
    isFresh.current = true;
    SHORTLIST.write(withKept(SHORTLIST.read(), id, found?.()));
  };
  return (
    <button class="app-link-button" type="button" onClick={add}>
      Add to shortlist<span class="govuk-visually-hidden">: {title}</span>
    </button>
  );
}
