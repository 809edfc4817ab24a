// A supplier who is not listed yet → the way to propose it too, or word that it goes along.

import { formAddress } from '../../../../model/formAddress.ts';
import { InsetText } from '../../../components/govuk/InsetText.tsx';
import { Link } from '../../../components/Link.tsx';
import { download } from '../../keep/download.ts';
import type { Beside } from './beside.ts';

/** What has to be sent too. */
export function Together({ beside: { id, name, finished } }: { beside: Beside }) {
  if (!finished)
    return (
      <InsetText>
        Its supplier, {name}, is not listed yet and needs a file of its own:{' '}
        <Link href={formAddress({ kind: 'supplier', header: { title: name }, from: 'form' })}>
          propose the supplier too
        </Link>
        . What you have written here is kept; come back to send both together.
      </InsetText>
    );
  return (
    <InsetText>
      Its supplier is not listed yet, and its file <code>{finished.file.path}</code> is finished in this browser. The
      patch holds both. For the other ways, send that file too:{' '}
      <button
        class="app-link-button"
        type="button"
        onClick={() => download(`${id}.md`, 'text/markdown', finished.file.after)}
      >
        download {id}.md
      </button>
      , or <Link href={formAddress({ kind: 'supplier' })}>open its form</Link>.
    </InsetText>
  );
}
