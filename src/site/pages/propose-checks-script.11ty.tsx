import { assetFile } from '../template.tsx';

export const { data, render } = assetFile('propose-checks');
