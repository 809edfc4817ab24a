import { headersFile } from '../policy.ts';
import { searchAddress } from '../searchFiles.ts';
import { oneFile } from '../template.tsx';

export const { data, render } = oneFile('/_headers', ({ search }) => headersFile(['/assets/', searchAddress(search)]));
