// The short name of a new entry, and the entries that its title looks like.

import { formAddress } from '../../../../model/formAddress.ts';
import { FOLDERS } from '../../../../model/kind.ts';
import { addressOf } from '../../../../model/reference.ts';
import type { FormKind } from '../../../../propose/kinds.ts';
import type { FormFields } from '../../../../propose/value.ts';
import { Input } from '../../../components/govuk/Input.tsx';
import { Link } from '../../../components/Link.tsx';
import { useField } from '../ask.ts';
import { useRepeated } from '../useRepeated.ts';

interface IdentityProps {
  readonly kind: FormKind;
  readonly id: string;
  readonly form: FormFields;
}

/** What tells a new entry from others. */
export function Identity({ kind, id, form }: IdentityProps) {
  const { error } = useField('/id');
  return (
    <>
      <Lookalikes kind={kind} form={form} />
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

/** Entries that may be the same, told while one writes. */
function Lookalikes({ kind, form }: Pick<IdentityProps, 'kind' | 'form'>) {
  const found = useRepeated(kind, form);
  return (
    <div role="status" class={found.length > 0 ? 'app-lookalikes' : undefined}>
      {found.length > 0 && (
        <>
          <p class="govuk-body-s">
            {found.length === 1 ? 'An entry like this is listed' : 'Entries like this are listed'}. If it is the same,
            improve it rather than add another.
          </p>
          <ul class="govuk-list govuk-body-s">
            {found.map((one) => (
              <li>
                <Link href={addressOf(kind, one.id)}>{one.title}</Link>,{' '}
                <Link href={formAddress({ kind, of: one.id })}>
                  improve it<span class="govuk-visually-hidden">: {one.title}</span>
                </Link>
                {one.reasons.length > 0 && ` (${one.reasons.join(', ')})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
