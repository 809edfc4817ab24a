import { namesAddress } from '../../propose/addresses.ts';
import type { FormKind } from '../../propose/kinds.ts';
import { publishedNames } from '../names.ts';
import { manyFiles } from '../template.tsx';

export const { data, render } = manyFiles(
  'form',
  (id) => namesAddress(id as FormKind),
  (view, id) => JSON.stringify(publishedNames(view.catalogue, id as FormKind)),
);
