import { draftFolderOf } from '../draftFolder.ts';
import { manyFiles } from '../template.tsx';

export const { data, render } = manyFiles(
  'draftFile',
  (address) => address,
  (view, address) => draftFolderOf(view).files.get(address) ?? '',
);
