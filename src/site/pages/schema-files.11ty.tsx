import { PUBLISHED_SCHEMAS } from '../publishedSchemas.ts';
import { manyFiles } from '../template.tsx';

export const { data, render } = manyFiles(
  'schema',
  (id) => `/schema/${id}.schema.json`,
  (_view, id) => `${JSON.stringify(PUBLISHED_SCHEMAS[id], null, 2)}\n`,
);
