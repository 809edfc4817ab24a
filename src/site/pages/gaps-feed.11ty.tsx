import { gapsFeed } from '../gapsFeed.ts';
import { oneFile } from '../template.tsx';

export const { data, render } = oneFile('/gaps.atom', gapsFeed);
