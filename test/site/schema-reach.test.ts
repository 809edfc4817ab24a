// One field added to one schema, in a copy of the project, reaches every place that a field can reach.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { DAY, type Outcome, type ProjectCopy, projectCopy } from './projectCopy.ts';

const SCHEMA = 'src/schema/capability.schema.json';
const ENTRY = 'catalogue/capabilities/phone-reader.md';

const FIELD = {
  title: 'Languages of the screen',
  description: 'The languages in which its screens can be read.',
  examples: [['welsh']],
  type: 'array',
  items: {
    title: 'Language',
    description: 'One language.',
    examples: ['welsh'],
    type: 'string',
    enum: ['english', 'welsh'],
  },
  minItems: 1,
  maxItems: 10,
  use: { section: 'about', facet: 'language', search: 1, export: true, public: true },
};

const reach = suite('a field added to one schema');
let project: ProjectCopy;
let built: Outcome;

reach.before(async () => {
  project = projectCopy();
  const schema = JSON.parse(read(SCHEMA));
  schema.properties.languages = FIELD;
  writeFileSync(join(project.folder, SCHEMA), JSON.stringify(schema));
  project.edit(ENTRY, 'website:', 'languages: [welsh]\nwebsite:');
  const made = await project.run('types');
  assert.is(made.status, 0, made.stderr);
  built = await project.run('build', '--as-of', DAY, '--output', 'site');
});

reach.after(() => project.remove());

reach('is accepted by the check, and published', () => {
  assert.equal([built.status, built.stderr.includes('error')], [0, false], built.stderr);
});

reach('is held to its words by the check', async () => {
  project.edit(ENTRY, 'languages: [welsh]', 'languages: [elvish]');
  const { status, stdout } = await project.run('check', '--as-of', DAY);
  project.edit(ENTRY, 'languages: [elvish]', 'languages: [welsh]');
  assert.is(status, 1);
  assert.match(stdout, /phone-reader\.md/);
  assert.match(stdout, /error .*elvish/);
});

reach('is in the types', () => {
  assert.match(read('src/model/entry.generated.ts'), /languages\?: \(?'english' \| 'welsh'\)?\[\]/);
});

reach('is in the form, in what is read without script, and in the template to fill in by hand', () => {
  const [script = ''] = readdirSync(join(project.folder, 'site/assets')).filter((file) =>
    /^propose-.*\.js$/.test(file),
  );
  assert.match(read(`site/assets/${script}`), FIELD.description);
  assert.match(read('site/propose/capability/index.html'), `${FIELD.title} <code>languages</code>`);
  assert.match(read('site/propose/capability/template.md'), '# languages: [welsh]');
});

reach("is on the entry's page, with its label and a link to its value", () => {
  const page = read('site/capabilities/phone-reader/index.html');
  assert.match(
    page,
    /<dt[^>]*>Languages of the screen<\/dt><dd[^>]*><a [^>]*href="\/browse\/language\/welsh\/"[^>]*>welsh</,
  );
});

reach('has a page of its values, and a page for the value that is used', () => {
  assert.match(read('site/browse/index.html'), 'href="/browse/language/"');
  assert.match(read('site/browse/language/index.html'), 'href="/browse/language/welsh/"');
  assert.match(read('site/browse/language/welsh/index.html'), 'Phone Reader');
  assert.not(existsSync(join(project.folder, 'site/browse/language/english')));
});

reach('is a column of the exports', () => {
  const [head = '', row = ''] = read('site/data/capabilities.csv').split('\r\n');
  const column = head.split(',').indexOf('languages');
  assert.ok(column > 0);
  assert.match(row, /,welsh(,|$)/);
  assert.equal(JSON.parse(read('site/data/capabilities.json')).entries[0].languages, ['welsh']);
});

reach('is explained by the field guide, and in the published schema', () => {
  const guide = read('site/field-guide/index.html');
  assert.match(guide, '<code>languages</code>');
  assert.match(guide, FIELD.description);
  assert.equal(JSON.parse(read('site/schema/capability.schema.json')).properties.languages.title, FIELD.title);
});

reach('is searched, and filters a search', async () => {
  const search = (...words: string[]) => project.run('search', '--site', 'site', '--format', 'json', ...words);
  const [byWord, byFacet] = await Promise.all([search('welsh'), search('--facet', 'language=welsh')]);
  assert.match(byWord.stdout, 'phone-reader');
  assert.match(byFacet.stdout, 'phone-reader');
  assert.not.match(byFacet.stdout, 'read-phones');
});

reach.run();

function read(file: string): string {
  return readFileSync(join(project.folder, file), 'utf8');
}
