// The organisations → the one that asks.

import { useMemo } from 'preact/hooks';
import { type Catalogue, listOf } from '../../../model/catalogue.ts';
import { labelOf } from '../../../model/vocabulary.ts';
import { withBody } from './edit.ts';
import type { Changing } from './told.ts';

/** Several bodies come only with a draft that was begun from a requirement of several. */
export function AskerChoice({ known: { catalogue }, draft, send }: Changing) {
  const bodies = draft['raised-by'] ?? [];
  const options = useMemo(() => optionsIn(catalogue), [catalogue.entries.organisation]);
  return (
    <>
      <label class="app-draft__label" for="asker">
        Who asks
      </label>
      <select
        class="app-draft__select"
        id="asker"
        value={bodies[0] ?? ''}
        onChange={({ currentTarget }) => send(withBody(draft, currentTarget.value))}
      >
        <option value="">Not chosen</option>
        {options}
      </select>
    </>
  );
}

function optionsIn(catalogue: Catalogue) {
  const organisations = listOf(catalogue, 'organisation');
  const types = [...new Set(organisations.map(({ header }) => header.type))];
  return types.map((type) => (
    <optgroup key={type} label={labelOf(catalogue.vocabulary, 'organisation-types', type)}>
      {organisations
        .filter(({ header }) => header.type === type)
        .map(({ id, header }) => (
          <option key={id} value={id}>
            {header.title}
          </option>
        ))}
    </optgroup>
  ));
}
