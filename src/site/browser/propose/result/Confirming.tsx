// A file by which an entry counts as confirmed → who can say so, and how to become one of them.

import { InsetText } from '../../../components/govuk/InsetText.tsx';
import { Link } from '../../../components/Link.tsx';
import type { Finished } from './finished.ts';

/** The notice; nothing where the entry was confirmed before, or is not. */
export function Confirming({ finished, before }: { finished: Finished; before: object | undefined }) {
  if (!isConfirmed(finished.header) || isConfirmed(before ?? {})) return null;
  return (
    <InsetText>
      Only those whom an entry is about can confirm it. If nobody speaks for them here yet,{' '}
      <Link href="/contribute/#claim">show first that it is you</Link>.
    </InsetText>
  );
}

function isConfirmed(header: { readonly standing?: unknown }): boolean {
  return header.standing === 'confirmed';
}
