// npm run preview: the entries of a change before and after, as one page that needs nothing else.

import { previewOf } from '../src/site/preview/preview.ts';
import { runCommand } from './command.ts';
import { writeAt } from './files.ts';
import { CHANGE, reviewed } from './reviewed.ts';

runCommand({
  call: 'npm run preview',
  about: 'Shows the entries of a change before and after, in one HTML file that asks for nothing else.',
  options: { ...CHANGE, output: { type: 'string', default: 'preview.html', of: 'FILE', says: 'where the page goes' } },
  run: async ({ values }) => {
    writeAt(values.output, await previewOf(await reviewed(values)));
    return 0;
  },
});
