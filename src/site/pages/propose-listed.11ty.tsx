import { listedAddress } from '../../propose/addresses.ts';
import { listedIn, type Repeatable } from '../../review/duplicates/listed.ts';
import { manyFiles } from '../template.tsx';

export const { data, render } = manyFiles(
  'repeatable',
  (id) => listedAddress(id as Repeatable),
  (view, id) => JSON.stringify(listedIn(view.catalogue, id as Repeatable)),
);
