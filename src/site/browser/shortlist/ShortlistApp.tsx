// The shortlist page: one's own list, or the list that a link carries.

import { useEffect, useState } from 'preact/hooks';
import { NOTICE } from '../../../text/notice.ts';
import { inWords } from '../../dates.ts';
import type { BuildMark } from '../keep/build.ts';
import { today } from '../keep/download.ts';
import { useStore } from '../keep/useStore.ts';
import { isTooLong, readShortlist } from './fragment.ts';
import { OwnList } from './OwnList.tsx';
import { SharedList } from './SharedList.tsx';
import { SHORTLIST, type Shortlist } from './shortlist.ts';
import { useTitles } from './useTitles.ts';

/** The whole of the page below its title. */
export function ShortlistApp({ build }: { build: BuildMark }) {
  const own = useStore(SHORTLIST);
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const read = () => setFragment(location.hash);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const shared = readShortlist(fragment);
  const titles = useTitles((shared ?? own).map(({ id }) => id));
  const keep = (list: Shortlist) => {
    SHORTLIST.write(list);
    leave();
  };
  const leave = () => {
    history.pushState(null, '', location.pathname);
    setFragment('');
    document.getElementById('shortlist-sentence')?.focus({ preventScroll: true });
  };
  return (
    <div class="app-shortlist">
      {isTooLong(fragment) && (
        <p class="govuk-body">The link is longer than any that this page makes, so it was not read.</p>
      )}
      {shared ? (
        <SharedList list={shared} own={own} titles={titles} onKeep={keep} onLeave={leave} />
      ) : (
        <OwnList list={own} titles={titles} build={build} />
      )}
      <p class="govuk-body app-on-paper">
        {NOTICE} Printed on {inWords(today())}.
      </p>
    </div>
  );
}
