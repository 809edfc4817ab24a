// The short name of a new entry, and the entries that its title looks like.

import { formAddress } from '../../../../model/formAddress.ts';
import { FOLDERS } from '../../../../model/kind.ts';
import { addressOf } from '../../../../model/reference.ts';
import type { FormKind } from '../../../../propose/kinds.ts';
import { lookalikes } from '../../../../propose/lookalikes.ts';
import type { FormValue } from '../../../../propose/value.ts';
import { Input } from '../../../components/govuk/Input.tsx';
import { Link } from '../../../components/Link.tsx';
import { useAsking, useField } from '../ask.ts';

interface IdentityProps {
  readonly kind: FormKind;
  readonly id: string;
  readonly title: FormValue;
}

/** What tells a new entry from others. */
export function Identity({ kind, id, title }: IdentityProps) {
  const { error } = useField('/id');
  return (
    <>
      <Lookalikes kind={kind} title={title} />
      <Input
        id="f_id"
        name="id"
        value={id}
        label={{ text: 'Short name', classes: 'govuk-label--s' }}
        hint={{ text: 'It stands in the address of its page and never changes. It is made from the title.' }}
        errorMessage={error === undefined ? undefined : { text: error }}
        prefix={{ text: `/${FOLDERS[kind]}/` }}
        spellcheck={false}
        autocapitalize="none"
      />
    </>
  );
}

/** Entries that may be the same, told while the title is typed. */
function Lookalikes({ kind, title }: Pick<IdentityProps, 'kind' | 'title'>) {
  const known = useAsking().names.get(kind);
  const found = known && typeof title === 'string' ? lookalikes(title, known) : [];
  return (
    <div role="status" class={found.length > 0 ? 'app-lookalikes' : undefined}>
      {found.length > 0 && (
        <>
          <p class="govuk-body-s">
            {found.length === 1 ? 'An entry has a name like this' : 'Entries have names like this'}. If it is the same,
            improve it rather than add another.
          </p>
          <ul class="govuk-list govuk-body-s">
            {found.map((one) => (
              <li>
                <Link href={addressOf(kind, one.id)}>{one.title}</Link>,{' '}
                <Link href={formAddress({ kind, of: one.id })}>
                  improve it<span class="govuk-visually-hidden">: {one.title}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
