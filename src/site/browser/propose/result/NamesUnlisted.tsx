// Entries that a file names and that are not listed yet → the ways to propose them too.

import { formAddress } from '../../../../model/formAddress.ts';
import { kindPhrase } from '../../../../propose/kinds.ts';
import { InsetText } from '../../../components/govuk/InsetText.tsx';
import { Link } from '../../../components/Link.tsx';
import type { Unlisted } from './unlisted.ts';

/** The notice; nothing where every entry is listed. */
export function NamesUnlisted({ unlisted }: { unlisted: readonly Unlisted[] }) {
  if (unlisted.length === 0) return null;
  return (
    <InsetText>
      What is named here and not listed yet needs a file of its own, sent with this one:
      <ul class="govuk-list govuk-list--bullet">
        {unlisted.map(({ kind, name }) => (
          <li>
            <Link href={formAddress({ kind, header: { title: name }, from: 'form' })}>
              Propose {name} as {kindPhrase(kind)}
            </Link>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
