// The comparisons of a page → the same with a filter above each.

import { addFilter } from './matches/addFilter.ts';

for (const frame of document.querySelectorAll<HTMLElement>('[data-module="app-matches"]')) addFilter(frame);
