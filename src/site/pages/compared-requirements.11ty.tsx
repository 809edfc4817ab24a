import { comparedAddress } from '../../model/compared.ts';
import { comparedRequirement } from '../compared.ts';
import { entryFiles } from '../template.tsx';

export const { data, render } = entryFiles(
  'requirement',
  (id) => comparedAddress('requirements', id),
  (view, entry) => JSON.stringify(comparedRequirement(view, entry)),
);
