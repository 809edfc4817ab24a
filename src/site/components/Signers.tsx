// Who proposed a change and who approved it, in one sentence each.

import type { Landing } from '../../model/history.ts';
import type { SignerWords } from '../signers.ts';
import type { View } from '../view.ts';
import { Link } from './Link.tsx';

/** By whom, and with whose approval; that git records nobody else is said as plainly. */
export function Signers({ view, landing }: { view: View; landing: Pick<Landing, 'proposedBy' | 'approvedBy'> }) {
  const { inWords } = view.roles;
  const approvers = landing.approvedBy.map(inWords);
  return (
    <>
      Proposed by <Named signers={landing.proposedBy.map(inWords)} />.{' '}
      {approvers.length > 0 ? (
        <>
          Approved by <Named signers={approvers} />.
        </>
      ) : (
        'Git records no approval by anybody else.'
      )}
    </>
  );
}

function Named({ signers }: { signers: readonly SignerWords[] }) {
  const known = [...new Map(signers.map((signer) => [signer.text, signer])).values()];
  return (
    <>
      {known.map(({ text, href }, index) => (
        <>
          {index > 0 && (index === known.length - 1 ? ' and ' : ', ')}
          {href ? <Link href={href}>{text}</Link> : text}
        </>
      ))}
    </>
  );
}
