import { forceAddress } from '../../model/force.ts';
import { forceSheet } from '../forces.ts';
import { entryFiles } from '../template.tsx';

export const { data, render } = entryFiles('organisation', forceAddress, (view, entry) =>
  JSON.stringify(forceSheet(view, entry)),
);
