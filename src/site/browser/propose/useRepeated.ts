// A new entry being written → the listed entries that it may repeat: by its title alone at first, then by all that it says.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { listedAddress } from '../../../propose/addresses.ts';
import type { FormKind } from '../../../propose/kinds.ts';
import { type FormFields, NOT_LISTED } from '../../../propose/value.ts';
import { type Alike, alike } from '../../../review/duplicates/alike.ts';
import { type DuplicateIndex, indexListed } from '../../../review/duplicates/duplicates.ts';
import { isRepeatable } from '../../../review/duplicates/listed.ts';
import type { Described, Listed } from '../../../review/duplicates/traits.ts';
import { fetched } from '../keep/fetched.ts';
import { useAsking } from './ask.ts';

/** The entries, the surest first. */
export function useRepeated(kind: FormKind, form: FormFields): readonly Alike[] {
  const { names } = useAsking();
  const title = textOf(form.title);
  const index = useIndex(kind, title.length > 2);
  const known = names.get(kind);
  const suppliers = names.get('supplier');
  return useMemo(() => {
    if (!known || title === '') return [];
    const supplier = textOf(form.supplier);
    const described: Described = {
      title,
      website: textOf(form.website),
      summary: textOf(form.summary),
      supplier: suppliers?.names.find(([id]) => id === supplier)?.[1] ?? supplier.replace(NOT_LISTED, ''),
    };
    return alike(described, known.names, index);
  }, [known, suppliers, index, title, form.website, form.summary, form.supplier]);
}

/** What is listed, fetched once somebody has begun to write. */
function useIndex(kind: FormKind, isWanted: boolean): DuplicateIndex | undefined {
  const [index, setIndex] = useState<DuplicateIndex>();
  useEffect(() => {
    if (!isWanted || !isRepeatable(kind)) return;
    fetched<readonly Listed[]>(listedAddress(kind)).then(
      (listed) => listed.state === 'found' && setIndex(indexListed(listed.value)),
    );
  }, [kind, isWanted]);
  return index;
}

function textOf(value: FormFields[string]): string {
  return typeof value === 'string' ? value.trim() : '';
}
