import { FOLDERS, type Kind } from '../../model/kind.ts';
import { csvOf } from '../exports.ts';
import { manyFiles } from '../template.tsx';

export const { data, render } = manyFiles(
  'exported',
  (id) => `/data/${FOLDERS[id as Kind]}.csv`,
  (view, id) => csvOf(view, id as Kind),
);
