// Holds every import of src/ and scripts/ to the plan: who may know whom.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, sep } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

// The first row that fits a file is its rule; a row may name the folder's own files, others, and "anything".
const knows: [who: string, mayKnow: readonly string[]][] = [
  ['src/model/', ['src/model/']],
  ['src/text/', ['src/text/']],
  ['src/schema/', ['src/schema/', 'src/model/']],
  ['src/read/', ['src/read/', 'src/model/', 'src/text/', 'src/schema/']],
  ['src/check/', ['src/check/', 'src/model/', 'src/text/', 'src/schema/']],
  ['src/relate/', ['src/relate/', 'src/model/', 'src/text/', 'src/schema/']],
  ['src/search/', ['src/search/', 'src/model/', 'src/text/', 'src/schema/']],
  ['src/write/', ['src/write/', 'src/model/', 'src/text/', 'src/schema/']],
  ['src/propose/', ['src/propose/', 'src/model/', 'src/text/', 'src/schema/']],
  ['src/review/', ['src/review/', 'src/model/', 'src/text/', 'src/schema/']],
  ['src/report/', ['src/report/', 'src/model/', 'src/text/', 'src/schema/']],
  ['src/history/', ['src/history/', 'src/model/', 'src/text/']],
  ['src/forge/', ['src/forge/', 'src/model/', 'src/text/', 'src/schema/']],
  ['src/upkeep/', ['src/upkeep/', 'src/model/', 'src/text/', 'src/schema/']],
  ['src/publish/', ['src/publish/', 'src/model/', 'src/text/']],
  // A foreign file becomes a draft, which is then checked as everybody's entries are.
  ['src/import/', ['src/import/', 'src/model/', 'src/text/', 'src/schema/']],
  // What is brought from elsewhere is a file or an address, read as every file is; the importers make a draft of it.
  ['src/bring/', ['src/bring/', 'src/import/', 'src/read/', 'src/model/']],
  // The questions of the terminal: made from the schema, and checked by what checks an entry.
  ['src/ask/', ['src/ask/', 'src/check/', 'src/model/', 'src/text/', 'src/schema/']],
  // How an entry begins: held against what is listed, answered, then planned as every change is.
  ['src/begin.ts', ['src/ask/', 'src/change/', 'src/compile.ts', 'src/review/duplicates/', 'src/model/']],
  // How what is sent comes in: received, compared as every change is, and told.
  [
    'src/take.ts',
    [
      ...['src/receive/', 'src/compare.ts', 'src/history/', 'src/change/format.ts', 'src/review/', 'src/report/'],
      ...['src/model/', 'src/site/reviewWording.ts'],
    ],
  ],
  // A change between two revisions, with what the forge recorded of it.
  ['src/reviewed.ts', ['src/compare.ts', 'src/history/', 'src/read/files.ts', 'src/review/', 'src/model/']],
  // What is looked at regularly: the findings of upkeep, what landed, and the reviews of what waits.
  ['src/rounds.ts', ['src/upkeep/', 'src/reviewed.ts', 'src/review/queue.ts', 'src/site/past.ts', 'src/model/']],
  // A made-up catalogue speaks in the words of a checked one.
  ['src/invent.ts', ['src/compile.ts', 'src/generate/', 'src/model/']],
  // A check of some files tells how they are written, too.
  ['src/recheck.ts', ['src/quick/', 'src/change/format.ts', 'src/read/', 'src/compile.ts', 'src/model/']],
  // What is generated is written as everybody's entries are.
  ['src/generate/', ['src/generate/', 'src/write/', 'src/model/', 'src/text/', 'src/schema/']],
  // A check of a few files is the ordinary check, of less.
  ['src/quick/', ['src/quick/', 'src/read/', 'src/check/', 'src/model/', 'src/text/', 'src/schema/']],
  // What changes a catalogue reads it, checks it and writes it, as the whole program does.
  [
    'src/change/',
    [
      ...['src/change/', 'src/compile.ts', 'src/read/', 'src/check/', 'src/write/'],
      ...['src/model/', 'src/text/', 'src/schema/'],
    ],
  ],
  // What came by mail goes into git, and is read only as far as it must be to find its place.
  [
    'src/receive/',
    ['src/receive/', 'src/history/', 'src/read/', 'src/check/', 'src/model/', 'src/text/', 'src/schema/'],
  ],
  // The second sentence: a review needs two catalogues, and no index. Of a large one it looks for a text as the quick check does.
  ['src/compare.ts', ['src/read/', 'src/check/', 'src/quick/sharing.ts', 'src/relate/', 'src/review/', 'src/model/']],
  // What a forge's job leaves of a review, in the forms of the reports and in the words of the pages.
  ['src/proposal.ts', ['src/review/', 'src/report/', 'src/model/', 'src/site/reviewWording.ts']],
  ['src/compile.ts', ['src/']],
  [
    'src/site/browser/',
    [
      'src/site/browser/',
      'src/site/components/',
      'src/search/',
      'src/relate/',
      'src/write/',
      // The form tells what is listed already while one types.
      'src/review/duplicates/',
      // The forms: made from the schema, checked by what the build checks an entry with, written as the commands write.
      'src/propose/',
      'src/schema/',
      'src/check/entry.ts',
      'src/check/breach.ts',
      'src/check/breaches.ts',
      'src/check/operators.ts',
      // The words in which pages and the browser say the same things.
      'src/site/wording.ts',
      'src/site/dates.ts',
      'src/site/repetitions/words.ts',
      'src/site/matches/words.ts',
      'src/site/view.ts',
      'src/model/',
      'src/text/',
    ],
  ],
  [
    'src/site/components/',
    ['src/site/', 'src/search/', 'src/relate/', 'src/propose/', 'src/model/', 'src/text/', 'src/schema/'],
  ],
  ['src/site/', ['src/']],
  ['scripts/', ['scripts/', 'src/', 'test/harness/', 'bench/']],
];

// A package, and the only places that may know it; what is not listed is free to all but the folders below.
const packages: [name: string, onlyIn: readonly string[]][] = [
  ['ajv', ['src/check/schema.ts']],
  ['gray-matter', ['src/read/']],
  ['js-yaml', ['src/read/']],
  ['lunr', ['src/search/']],
  ['@11ty/eleventy', ['src/site/', 'scripts/']],
  ['preact', ['src/site/']],
  ['preact-render-to-string', ['src/site/']],
  ['govuk-frontend', ['src/site/']],
  ['postal-mime', ['src/receive/mail.ts']],
  ['markdown-it', ['src/site/', 'src/check/markdown.ts']],
];

// The browser runs these: no package but the named ones.
const lean: [who: string, packages: readonly string[]][] = [
  ['src/model/', []],
  ['src/text/', []],
  ['src/relate/', []],
  ['src/write/', []],
  ['src/review/', []],
  ['src/import/', []],
  ['src/propose/', []],
  ['src/search/', ['lunr']],
  ['src/site/browser/', ['preact', 'govuk-frontend']],
  ['src/site/components/', ['preact']],
];

// Only the edges touch the machine.
const edges = [
  'src/read/files.ts',
  'src/change/disk.ts',
  'src/bring/bring.ts',
  'src/receive/receive.ts',
  'src/receive/repository.ts',
  'src/history/',
  'src/forge/',
  'src/upkeep/askAll.ts',
  'src/publish/',
  'src/site/',
  'scripts/',
];
const noEdges = ['src/site/browser/', 'src/site/components/'];

type Import = { file: string; wanted: string };

const files = ['src', 'scripts'].flatMap(sourcesOf);
const imports = files.flatMap(importsOf);
const packageImports = imports.filter(({ wanted }) => !isRelative(wanted) && !wanted.startsWith('node:'));
const rules = suite('house rules');

rules('every file has a rule', () => {
  none(files.filter((file) => !ruleOf(file)));
});

rules('each part of the house knows only those that it may', () => {
  none(imports.filter(({ file, wanted }) => isRelative(wanted) && !mayKnow(file, resolve(file, wanted))));
});

rules('only the edges touch the machine', () => {
  none(
    imports.filter(({ file, wanted }) => wanted.startsWith('node:') && !(isIn(file, edges) && !isIn(file, noEdges))),
  );
});

rules('nothing that the browser runs reaches the machine, at whatever remove', () => {
  const reached = reachOf(files.filter((file) => isIn(file, ['src/site/browser/'])));
  none(imports.filter(({ file, wanted }) => wanted.startsWith('node:') && reached.has(file)));
});

rules('a package is known only where it belongs', () => {
  none(
    packageImports.filter(({ file, wanted }) =>
      packages.some(([name, onlyIn]) => isOf(wanted, name) && !isIn(file, onlyIn)),
    ),
  );
});

rules('what the browser runs leans on next to no package', () => {
  none(
    packageImports.filter(({ file, wanted }) =>
      lean.some(([who, few]) => isIn(file, [who]) && !few.some((name) => isOf(wanted, name))),
    ),
  );
});

rules('a path says its extension', () => {
  none(imports.filter(({ wanted }) => isRelative(wanted) && !/\.(ts|tsx|json)$/.test(wanted)));
});

rules('no barrels: an import names the file that defines', () => {
  none(
    files.filter((file) => /^index\.tsx?$/.test(basename(file)) || /^export \* from/m.test(readFileSync(file, 'utf8'))),
  );
});

rules('no circles, type imports included', () => {
  none(circles());
});

rules('a test reads the real catalogue where it is seen whole, or not at all', () => {
  const tests = sourcesOf('test').filter((file) => file !== 'test/harness/realCatalogue.ts');
  none(tests.filter((file) => /(?:readAndCheck|compile)\(listFiles\('catalogue'\)/.test(readFileSync(file, 'utf8'))));
});

rules('this test sees imports of every form', () => {
  const text = [
    "import './a.ts';",
    "import type { B } from './b.ts';",
    "import {\n  c,\n} from './c.ts';",
    "export { d } from './d.ts';",
    "const e = await import('./e.ts');",
    "type F = import('./f.ts').F;",
  ].join('\n');
  assert.equal(wantedIn(text).sort(), ['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.ts']);
  assert.ok(files.length > 20 && imports.length > files.length);
});

rules.run();

function sourcesOf(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
  return all
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file))
    .sort();
}

function importsOf(file: string): Import[] {
  return wantedIn(readFileSync(file, 'utf8')).map((wanted) => ({ file, wanted }));
}

function wantedIn(text: string): string[] {
  const statement =
    /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(statement)].map(([, from, bare, call]) => from ?? bare ?? call ?? '');
}

function isRelative(wanted: string): boolean {
  return wanted.startsWith('.');
}

function resolve(file: string, wanted: string): string {
  return normalize(join(dirname(file), wanted))
    .split(sep)
    .join('/');
}

function ruleOf(file: string): readonly string[] | undefined {
  return knows.find(([who]) => isIn(file, [who]))?.[1];
}

function mayKnow(file: string, known: string): boolean {
  return isIn(known, ruleOf(file) ?? []);
}

function isIn(file: string, places: readonly string[]): boolean {
  return places.some((place) => file === place || (place.endsWith('/') && file.startsWith(place)));
}

function isOf(wanted: string, name: string): boolean {
  return wanted === name || wanted.startsWith(`${name}/`);
}

function circles(): string[] {
  const wants = wantsByFile();
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const next of wants.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}

function reachOf(starts: readonly string[]): Set<string> {
  const wants = wantsByFile();
  const reached = new Set(starts);
  for (const file of reached) for (const next of wants.get(file) ?? []) reached.add(next);
  return reached;
}

function wantsByFile(): Map<string, string[]> {
  const relative = (file: string) => imports.filter((one) => one.file === file && isRelative(one.wanted));
  return new Map(files.map((file) => [file, relative(file).map(({ wanted }) => resolve(file, wanted))]));
}

/** Lists every offender before it fails. */
function none(offenders: readonly (Import | string)[]): void {
  const lines = offenders.map((one) => (typeof one === 'string' ? one : `${one.file} imports ${one.wanted}`));
  assert.is(lines.length, 0, `${lines.length} against the rule:\n${lines.join('\n')}`);
}
