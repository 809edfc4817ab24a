import { comparedAddress } from '../../model/compared.ts';
import { comparedCapability } from '../compared.ts';
import { entryFiles } from '../template.tsx';

export const { data, render } = entryFiles(
  'capability',
  (id) => comparedAddress('capabilities', id),
  (view, entry) => JSON.stringify(comparedCapability(view, entry)),
);
