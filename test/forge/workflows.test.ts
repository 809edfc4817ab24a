// No workflow gives a stranger's change the repository's rights; and the eye that looks for it is not blind.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { expression, workflowFaults } from './workflowFaults.ts';

const FOLDER = '.github/workflows';
const workflows = suite('workflows');

for (const file of readdirSync(FOLDER)) {
  workflows(`${file} gives a stranger's change no rights`, () => {
    assert.equal(workflowFaults(read(file)), []);
  });
}

workflows('the job of a proposal runs the base’s code and may only read', () => {
  const text = read('proposal.yml');
  assert.match(text, /ref: \$\{\{ github\.event\.pull_request\.base\.sha \}\}/);
  assert.match(text, /permissions:\n {6}contents: read\n {4}steps:/);
});

workflows('the job that comments takes neither the change nor its number from the report', () => {
  const text = read('comment.yml');
  assert.not.match(text, /refs\/pull|head_branch|fetch /);
  assert.match(text, /workflow_run/);
});

// Each is the workflow of proposals with one thing spoilt.
const SPOILT: [what: string, from: string | RegExp, to: string][] = [
  ['rights for all jobs', 'permissions: {}', 'permissions: read-all'],
  ['pull_request_target', '  pull_request:\n', '  pull_request_target:\n'],
  ['may write contents', 'contents: read', 'contents: write'],
  ['an expression within a script', '"$AUTHOR" \\', `"${expression('github.event.pull_request.user.login')}" \\`],
  [
    'unknown expression github.event.pull_request.title',
    'github.event.pull_request.user.login',
    'github.event.pull_request.title',
  ],
  [
    'unknown expression github.event.pull_request.head.ref',
    'github.event.pull_request.number }}\n          TOKEN',
    'github.event.pull_request.head.ref }}\n          TOKEN',
  ],
  ['unknown expression secrets.DEPLOY', 'github.token', 'secrets.DEPLOY'],
  ['actions/checkout@v5 is not pinned', /actions\/checkout@[\da-f]{40}/, 'actions/checkout@v5'],
  [
    'checks the change out',
    `ref: ${expression('github.event.pull_request.base.sha')}`,
    `ref: ${expression('github.event.pull_request.head.sha')}`,
  ],
  ['a token stays', 'persist-credentials: false', 'persist-credentials: true'],
  ['scripts of packages run', ' --ignore-scripts', ''],
  ['a checkout by hand', 'npm run --silent proposal', 'git checkout refs/proposal && npm run --silent proposal'],
  [
    'an artifact under a name that is not fixed',
    'name: proposal\n',
    `name: ${expression('github.event.pull_request.number')}\n`,
  ],
  ['a cache that a change can fill', 'package-manager-cache: false', 'cache: npm'],
  ['no limit of time', '    timeout-minutes: 10\n', ''],
];

for (const [what, from, to] of SPOILT) {
  workflows(`it is seen: ${what}`, () => {
    const good = read('proposal.yml');
    const spoilt = good.replace(from, to);
    assert.is.not(spoilt, good);
    assert.ok(workflowFaults(spoilt).includes(what), workflowFaults(spoilt).join(', '));
  });
}

workflows.run();

function read(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}
