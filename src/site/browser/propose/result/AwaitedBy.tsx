// A supplier's finished file → the way back to the product that this browser holds and that names the supplier.

import { formAddress } from '../../../../model/formAddress.ts';
import { idFor } from '../../../../propose/file.ts';
import { NOT_LISTED } from '../../../../propose/value.ts';
import { InsetText } from '../../../components/govuk/InsetText.tsx';
import { Link } from '../../../components/Link.tsx';
import { proposalStore } from '../useProposal.ts';
import type { Finished } from './finished.ts';

/** The way back; nothing where no product waits for the supplier. */
export function AwaitedBy({ finished: { kind, id } }: { finished: Finished }) {
  const { supplier, title } = (kind === 'supplier' && proposalStore('capability', undefined).read()?.form) || {};
  if (typeof supplier !== 'string' || !supplier.startsWith(NOT_LISTED) || idFor(supplier) !== id) return null;
  return (
    <InsetText>
      This file is kept. <Link href={formAddress({ kind: 'capability' })}>Go back to {title || 'the product'}</Link>,
      which names this supplier, to send both together.
    </InsetText>
  );
}
