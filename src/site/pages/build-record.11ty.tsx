import { buildRecord } from '../buildRecord.ts';
import { oneFile } from '../template.tsx';

export const { data, render } = oneFile('/build.json', buildRecord);
