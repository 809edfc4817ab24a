import { schemaOf } from '../../schema/schemas.ts';
import { manyFiles } from '../template.tsx';

export const { data, render } = manyFiles(
  'schema',
  (id) => `/schema/${id}.schema.json`,
  (_view, id) => `${JSON.stringify(schemaOf(id), null, 2)}\n`,
);
