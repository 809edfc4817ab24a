import { addressOfDrafts } from '../draftFolder.ts';
import { headersFile } from '../policy.ts';
import { searchAddress } from '../searchFiles.ts';
import { oneFile } from '../template.tsx';

export const { data, render } = oneFile('/_headers', (view) =>
  headersFile(['/assets/', searchAddress(view.search), addressOfDrafts(view)]),
);
