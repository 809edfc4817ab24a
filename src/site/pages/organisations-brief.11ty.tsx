import { ORGANISATIONS_ADDRESS } from '../../model/force.ts';
import { briefOrganisations } from '../forces.ts';
import { oneFile } from '../template.tsx';

export const { data, render } = oneFile(
  ORGANISATIONS_ADDRESS,
  (view) => `${JSON.stringify(briefOrganisations(view))}\n`,
);
