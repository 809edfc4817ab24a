// The gate is held to the runs that uvu itself would pass: each must fail here.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runTests } from './run.ts';

const gate = suite('the gate of npm test');
const imports = `import { suite, test } from 'uvu';\n`;
const passing = `test('holds', () => {});\n`;
const failing = `test('does not hold', () => { throw new Error('no'); });\n`;
const run = 'test.run();\n';
const only = `test.${'only'}('alone', () => {});\n`; // in two pieces, or the gate would see one in this file

type Row = { name: string; files: Record<string, string>; pattern?: string; passed: number; says: RegExp };

const refused: Row[] = [
  { name: 'a failing test', files: { 'a.test.ts': imports + failing + run }, passed: 0, says: /^$/ },
  {
    name: 'no .run()',
    files: { 'a.test.ts': imports + passing },
    passed: 0,
    says: /a\.test\.ts: never calls test\.run\(\)/,
  },
  {
    name: 'one suite of two without .run()',
    files: {
      'a.test.ts': `${imports + passing + run}const other = suite('other');\nother('fails', () => { throw new Error('no'); });\n`,
    },
    passed: 1,
    says: /never calls other\.run\(\)/,
  },
  {
    name: 'a suite without tests',
    files: { 'a.test.ts': imports + run },
    passed: 0,
    says: /a\.test\.ts: registered no test/,
  },
  {
    name: 'no file for the pattern',
    files: { 'a.test.ts': imports + passing + run },
    pattern: 'b',
    passed: 0,
    says: /matches "b"/,
  },
  { name: 'a stray .only', files: { 'a.test.ts': imports + only + failing + run }, passed: 1, says: /stray \.only/ },
  {
    name: 'a skipped test',
    files: { 'a.test.ts': `${imports + passing}test['skip']('later');\n${run}` },
    passed: 1,
    says: /1 tests were skipped/,
  },
  {
    name: 'a throwing before',
    files: { 'a.test.ts': `${imports}test.before(() => { throw new Error('no'); });\n${passing}${run}` },
    passed: 0,
    says: /^$/,
  },
  {
    name: 'a file that cannot be read',
    files: { 'a.test.ts': 'const = ;' },
    passed: 0,
    says: /stopped before the end/,
  },
  {
    name: 'a file that leaves early',
    files: { 'a.test.ts': `${imports}process.exit(0);\n${passing}${run}` },
    passed: 0,
    says: /stopped before the end/,
  },
  {
    name: 'a misnamed file',
    files: { 'a.test.ts': imports + passing + run, 'b.tests.ts': imports + passing + run },
    passed: 1,
    says: /b\.tests\.ts: makes tests/,
  },
];

for (const { name, files, pattern, passed, says } of refused) {
  gate(`refuses ${name}`, async () => {
    const tally = await runIn(files, pattern);
    assert.ok(tally.failed > 0);
    assert.is(tally.passed, passed);
    assert.match(tally.problems.join('\n'), says);
  });
}

gate('passes good files, in folders and out', async () => {
  const good = imports + passing + run;
  assert.equal(await runIn({ 'a.test.ts': good, 'x/b.test.ts': good, 'x/c.test.ts': good }), {
    passed: 3,
    failed: 0,
    problems: [],
  });
});

gate('lets what is shown in a browser wait for the site, and nothing else', async () => {
  const sees = (site: string) =>
    `${imports}test('sees', () => { if (process.env.SITE !== ${site}) throw new Error('no'); });\n${run}`;
  const files = { 'a.test.ts': sees('undefined'), 'browser/b.test.ts': sees("'built'") };
  assert.equal(await runIn(files, undefined, 'built'), { passed: 2, failed: 0, problems: [] });
});

gate('runs only what the pattern names', async () => {
  assert.is(
    (await runIn({ 'a.test.ts': imports + failing + run, 'b.test.ts': imports + passing + run }, 'b')).failed,
    0,
  );
});

gate.run();

/** With a site, it is there once any group has printed. */
async function runIn(files: Record<string, string>, pattern?: string, site?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [name, text] of Object.entries({ 'package.json': '{"type": "module"}', ...files })) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  try {
    // What these files cover is none of ours, and to write it down takes as long as they do.
    const env = { ...process.env, NODE_V8_COVERAGE: undefined };
    let print = () => {};
    const printed = new Promise<void>((resolve) => (print = resolve));
    const built = site && { site: printed.then(() => ({ ...env, SITE: site })) };
    return await runTests({ folder, pattern, print, env, ...built });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
