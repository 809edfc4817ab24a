import { templateAddress } from '../../propose/addresses.ts';
import type { FormKind } from '../../propose/kinds.ts';
import { templateOf } from '../../propose/template.ts';
import { manyFiles } from '../template.tsx';

export const { data, render } = manyFiles(
  'form',
  (id) => templateAddress(id as FormKind),
  (_view, id) => templateOf(id as FormKind),
);
