import { headersFile } from '../policy.ts';
import { oneFile } from '../template.tsx';

export const { data, render } = oneFile('/_headers', headersFile);
