import { FOLDERS, type Kind } from '../../model/kind.ts';
import { jsonOf } from '../exports.ts';
import { manyFiles } from '../template.tsx';

export const { data, render } = manyFiles(
  'exported',
  (id) => `/data/${FOLDERS[id as Kind]}.json`,
  (view, id) => jsonOf(view, id as Kind),
);
