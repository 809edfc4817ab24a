// The search page's frame → a search that answers while somebody types.

import { render } from 'preact';
import { buildMarkOf } from './keep/build.ts';
import { SearchApp } from './search/SearchApp.tsx';

const frame = document.getElementById('search');
if (frame) {
  const { folder = '', facets = '' } = frame.dataset;
  render(<SearchApp setting={{ folder, facets: facets.split(' '), build: buildMarkOf(frame) }} />, frame);
}
