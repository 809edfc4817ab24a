import { ROWS_ADDRESS } from '../../model/compared.ts';
import { comparedRows } from '../compared.ts';
import { oneFile } from '../template.tsx';

export const { data, render } = oneFile(ROWS_ADDRESS, (view) => `${JSON.stringify(comparedRows(view))}\n`);
