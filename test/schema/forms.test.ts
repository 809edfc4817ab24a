// The forms of the forge must be those that the schemas and the vocabulary say, and such as a forge takes.

import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../src/compile.ts';
import { askedFields } from '../../src/forge/fieldQuestion.ts';
import { forgeForms } from '../../src/forge/forms.ts';
import { listFiles } from '../../src/read/files.ts';
import { read } from '../../src/read/read.ts';

const forms = suite('the forms of the forge');
const FOLDER = '.github/ISSUE_TEMPLATE';

// The vocabulary and the settings alone: no entry has a say in the forms.
const files = listFiles('catalogue').filter(({ file }) => file === 'site.yml' || file.startsWith('vocabulary/'));
const made = forgeForms(readAndCheck(files, { asOf: '2026-11-23' }).catalogue);

forms('they are fresh (else: npm run forms)', () => {
  for (const [path, text] of made) assert.fixture(readFileSync(path, 'utf8'), text, path);
  assert.equal(
    readdirSync(FOLDER).sort(),
    [...made.keys()]
      .filter((path) => path.startsWith(FOLDER))
      .map((path) => path.slice(FOLDER.length + 1))
      .sort(),
  );
});

forms('each is a form as forges read one', () => {
  for (const [path, text] of made) {
    if (!path.startsWith(FOLDER) || path.endsWith('config.yml')) continue;
    const form = load(text) as { name: string; description: string; body: Question[] };
    assert.ok(form.name && form.description && form.body.length > 2, path);
    const asked = form.body.filter(({ type }) => type !== 'markdown');
    const ids = asked.map(({ id }) => id ?? '');
    assert.is(new Set(ids).size, ids.length, `${path} asks for something twice`);
    for (const { type, id, attributes } of asked) {
      assert.match(id ?? '', /^[a-zA-Z0-9_-]+$/, path);
      assert.ok(['input', 'textarea', 'dropdown'].includes(type), path);
      assert.ok(attributes.label, `${path}: ${id}`);
      if (type === 'dropdown')
        assert.is(new Set(attributes.options).size, attributes.options?.length, `${path}: ${id}`);
    }
  }
});

forms('what an entry cannot do without is asked for', () => {
  const asked = askedFields('capability').map(({ path }) => path.join('.'));
  for (const field of ['title', 'summary', 'supplier', 'areas', 'evidence', 'offers'])
    assert.ok(asked.includes(field), field);
  assert.not.ok(asked.includes('reviewed'));
});

forms('they are YAML as the catalogue itself would take it', () => {
  for (const [path, text] of made) {
    if (!path.endsWith('.yml')) continue;
    const { findings } = read([{ file: 'vocabulary/form.yml', bytes: new TextEncoder().encode(text) }]);
    assert.equal(
      findings.map(({ message }) => message),
      [],
      path,
    );
  }
});

forms.run();

interface Question {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly options?: readonly string[] };
}
