import { INDEX_ADDRESS } from '../../search/search-index.ts';
import { oneFile } from '../template.tsx';

export const { data, render } = oneFile(INDEX_ADDRESS, ({ index }) => JSON.stringify(index));
