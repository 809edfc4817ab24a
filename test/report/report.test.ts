import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Finding } from '../../src/model/finding.ts';
import type { Outcome } from '../../src/report/outcome.ts';
import { pathFrom } from '../../src/report/path.ts';
import { report } from '../../src/report/report.ts';
import { renderText } from '../../src/report/text.ts';

const UNKNOWN: Finding = {
  code: 'unknown-reference',
  severity: 'error',
  file: 'capabilities/autopsy.md',
  line: 5,
  column: 11,
  field: '/supplier',
  message: 'Unexpected supplier "sleuth-kit-lab", expected one in suppliers/.',
  hint: 'Did you mean "sleuth-kit-labs"?',
};

const NASTY: Finding = {
  ...UNKNOWN,
  code: 'wrong-form',
  severity: 'warning',
  file: 'capabilities/a,b:c.md',
  line: 12,
  message: 'Unexpected "100 %\n::error::\u001b[31m\u202e", expected a title.',
  hint: 'Did you mean "\u001b]8;;\u0007\u2066"?',
};

function outcome(...findings: Finding[]): Outcome {
  return { findings, asOf: '2026-11-23', because: 'as asked', folder: './catalogue/' };
}

test('the JSON is what the contract shows', () => {
  assert.equal(JSON.parse(report('json', outcome(UNKNOWN))), {
    asOf: '2026-11-23',
    counts: { error: 1, warning: 0, note: 0 },
    findings: [UNKNOWN],
  });
  assert.equal(Object.keys(JSON.parse(report('json', outcome(UNKNOWN))).findings[0]), [
    'code',
    'severity',
    'file',
    'line',
    'column',
    'field',
    'message',
    'hint',
  ]);
});

test('the text names each file once, and ends with the counts and the day', () => {
  assert.is(
    report('text', outcome(UNKNOWN, { ...UNKNOWN, line: 105, hint: null })),
    `capabilities/autopsy.md
    5:11  error    unknown-reference  Unexpected supplier "sleuth-kit-lab", expected one in suppliers/.
                   Did you mean "sleuth-kit-labs"?
  105:11  error    unknown-reference  Unexpected supplier "sleuth-kit-lab", expected one in suppliers/.

2 errors, 0 warnings, 0 notes, as of 2026-11-23 (as asked).
`,
  );
});

test('a severity can be painted', () => {
  assert.match(
    renderText(outcome(UNKNOWN), (severity, text) => `<${severity}>${text}`),
    '<error>error',
  );
});

test('no form lets a control character or a sign that turns the text through', () => {
  for (const form of ['text', 'json', 'github', 'gitlab', 'sarif']) {
    assert.not.match(report(form, outcome(NASTY)), /[^\P{C}\n]/u, form);
  }
});

test('a message cannot add a command to a GitHub log', () => {
  const lines = report('github', outcome(NASTY)).split('\n');
  assert.is(lines.length, 3);
  assert.match(
    lines[0] ?? '',
    /^::warning file=catalogue\/capabilities\/a%2Cb%3Ac\.md,line=12,col=11,title=wrong-form::Unexpected "100 %25/,
  );
});

test('GitHub is told the worst first, ten of each severity, and the sum', () => {
  const many = [...Array(12).fill(NASTY), ...Array(11).fill(UNKNOWN)];
  const lines = report('github', outcome(...many)).split('\n');
  assert.is(lines.filter((line) => line.startsWith('::error ')).length, 10);
  assert.is(lines.filter((line) => line.startsWith('::warning ')).length, 10);
  assert.ok(lines[0]?.startsWith('::error '));
  assert.is(lines.at(-2), '11 errors, 12 warnings, 0 notes; 3 not shown here.');
});

test('GitLab gets one fingerprint for each finding, which stays when lines move', () => {
  const [first, second] = JSON.parse(report('gitlab', outcome(UNKNOWN, UNKNOWN)));
  const [moved] = JSON.parse(report('gitlab', outcome({ ...UNKNOWN, line: 50 })));
  assert.is.not(first.fingerprint, second.fingerprint);
  assert.is(moved.fingerprint, first.fingerprint);
  assert.equal(first.location, { path: 'catalogue/capabilities/autopsy.md', lines: { begin: 5 } });
});

test('SARIF has the rule, the level and the place', () => {
  const { version, runs } = JSON.parse(report('sarif', outcome(UNKNOWN)));
  assert.is(version, '2.1.0');
  const [{ ruleId, level, locations }] = runs[0].results;
  assert.equal(
    [ruleId, level, runs[0].tool.driver.rules],
    ['unknown-reference', 'error', [{ id: 'unknown-reference' }]],
  );
  assert.equal(locations[0].physicalLocation, {
    artifactLocation: { uri: 'catalogue/capabilities/autopsy.md' },
    region: { startLine: 5, startColumn: 11 },
  });
});

test('paths are told from the folder in which the command runs', () => {
  assert.is(pathFrom('./catalogue/', 'site.yml'), 'catalogue/site.yml');
  assert.is(pathFrom('.', 'site.yml'), 'site.yml');
  assert.is(pathFrom('/srv/content', 'site.yml'), '/srv/content/site.yml');
});

test('a form that there is none of is a fault', () => {
  assert.throws(() => report('pdf', outcome()), 'There is no form "pdf"');
});

test.run();
