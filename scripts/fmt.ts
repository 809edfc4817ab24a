// npm run fmt: puts entries into their one order and form.

import { make } from '../src/change/disk.ts';
import { format, hasForm } from '../src/change/format.ts';
import { listFiles } from '../src/read/files.ts';
import { renderFindings } from '../src/report/text.ts';
import { runCommand } from './command.ts';
import { filesNamed } from './files.ts';
import { CATALOGUE } from './options.ts';

runCommand({
  call: 'npm run fmt',
  words: '[FILE...]',
  about: `Puts entries into their one order and form: fields as the schema has them, quotation marks only where needed, one line feed at
the end. What an entry says stays the same. A file that would lose something, such as a comment in its header, is left alone.`,
  codes: ['fine', 'a file could not be formatted, or with --check is not'],
  options: { catalogue: CATALOGUE, check: { type: 'boolean', says: 'only tell which files would change' } },
  run: ({ values: { catalogue: folder, check: isCheck = false }, positionals }) => {
    const files = filesNamed(positionals, folder, listFiles(folder)).filter(({ file }) => hasForm(file));
    const done = files.map((raw) => ({ file: raw.file, ...format(raw) }));
    const changed = done.filter((one) => one.is === 'changed');
    const refused = done.flatMap((one) => (one.is === 'refused' ? one.findings : []));
    if (!isCheck) make(changed, folder);
    for (const { file } of changed) process.stdout.write(`${folder}/${file}\n`);
    process.stderr.write(renderFindings(refused));
    process.stderr.write(`${changed.length} of ${files.length} files ${isCheck ? 'would change' : 'changed'}.\n`);
    return refused.length > 0 || (isCheck && changed.length > 0) ? 1 : 0;
  },
});
