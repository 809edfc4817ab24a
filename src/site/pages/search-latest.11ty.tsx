import { latestSearch } from '../searchFiles.ts';
import { oneFile } from '../template.tsx';

export const { data, render } = oneFile('/search/latest.json', ({ search }) => latestSearch(search));
