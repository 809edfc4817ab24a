// A finished file that names a supplier who is not listed yet → the way to propose that supplier too.

import { formAddress } from '../../../../model/formAddress.ts';
import type { Kind } from '../../../../model/kind.ts';
import type { PublishedNames, PublishedSetting } from '../../../../propose/setting.ts';
import { InsetText } from '../../../components/govuk/InsetText.tsx';
import { Link } from '../../../components/Link.tsx';
import { unlisted } from '../nameProblems.ts';
import type { Finished } from './finished.ts';

interface TogetherProps {
  readonly finished: Finished;
  readonly names: ReadonlyMap<Kind, PublishedNames>;
  readonly setting: PublishedSetting;
}

/** What has to be sent too. */
export function Together({ finished: { header }, names }: TogetherProps) {
  const supplier = unlisted(header, names, 'supplier', 'supplier');
  if (supplier === undefined) return null;
  return (
    <InsetText>
      Its supplier, <code>{supplier}</code>, is not listed yet and needs a file of its own:{' '}
      <Link href={formAddress({ kind: 'supplier', header: { title: supplier } })}>propose the supplier too</Link>. Send
      both together or one after the other; what you have written here is kept.
    </InsetText>
  );
}
