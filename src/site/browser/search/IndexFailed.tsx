// What to do when the index cannot be had.

import { Link } from '../../components/Link.tsx';
import { focusOnSentence } from './focus.ts';
import type { Send } from './page-state.ts';

/** Another try, and the lists that need no index. */
export function IndexFailed({ send }: { send: Send }) {
  const retry = () => {
    focusOnSentence();
    send({ type: 'retried' });
  };
  return (
    <div class="app-search__failed">
      <p class="govuk-body">
        The connection may have been lost, or the site may just have been published anew. Every entry is also in the
        lists: <Link href="/capabilities/">capabilities</Link>, <Link href="/requirements/">requirements</Link>,{' '}
        <Link href="/organisations/">organisations</Link>, <Link href="/suppliers/">suppliers</Link>,{' '}
        <Link href="/routes/">routes</Link>, <Link href="/areas/">areas</Link>, and{' '}
        <Link href="/browse/">by every fact</Link>.
      </p>
      <button class="govuk-button" type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
