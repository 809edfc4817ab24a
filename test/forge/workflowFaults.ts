// The text of a workflow → what in it would let a stranger's change act with the repository's rights.

import { load } from 'js-yaml';

/** What a workflow may know of the event: numbers, hashes and names that the forge itself has checked. */
const KNOWN = [
  'github.event.pull_request.number',
  'github.event.pull_request.base.sha',
  'github.event.pull_request.head.sha',
  'github.event.pull_request.user.login',
  'github.event.workflow_run.id',
  'github.event.workflow_run.head_sha',
  'github.sha',
  'github.token',
  'runner.temp',
];

/** The commits whose files may be checked out. */
const TRUSTED = [undefined, expression('github.event.pull_request.base.sha'), expression('github.sha')];

const PINNED = /^[\w.-]+\/[\w.-]+(?:\/[\w.-]+)*@[\da-f]{40}$/;
const WRITES = ['pull-requests', 'issues'];

/** An expression as workflows write it, e.g. of "github.sha". */
export function expression(inside: string): string {
  return `$\{{ ${inside} }}`;
}

type Node = Readonly<Record<string, unknown>>;

/** The faults of a workflow, each in a few words; none where all is well. */
export function workflowFaults(text: string): string[] {
  const workflow = record(load(text));
  const triggers = typeof workflow.on === 'string' ? [workflow.on] : Object.keys(record(workflow.on));
  const jobs = Object.values(record(workflow.jobs)).map(record);
  return [
    ...(JSON.stringify(workflow.permissions) === '{}' ? [] : ['rights for all jobs']),
    ...(triggers.includes('pull_request_target') ? ['pull_request_target'] : []),
    ...expressionsIn(text)
      .filter((one) => !KNOWN.includes(one))
      .map((one) => `unknown expression ${one}`),
    ...unmarkedPins(text),
    ...jobs.flatMap((job) => jobFaults(job, triggers)),
  ];
}

function jobFaults(job: Node, triggers: readonly string[]): string[] {
  const rights = Object.entries(record(job.permissions));
  const isOfStrangers = triggers.includes('pull_request');
  const excess = rights.filter(([what, right]) => right === 'write' && (isOfStrangers || !WRITES.includes(what)));
  return [
    ...excess.map(([what]) => `may write ${what}`),
    ...(job['timeout-minutes'] === undefined ? ['no limit of time'] : []),
    ...(Array.isArray(job.steps) ? job.steps.map(record).flatMap(stepFaults) : ['no steps']),
  ];
}

function stepFaults({ uses, run, with: options }: Node): string[] {
  if (typeof run === 'string') {
    return [
      ...(run.includes('${{') ? ['an expression within a script'] : []),
      ...(/npm (?:ci|i|install)\b(?!.*--ignore-scripts)/.test(run) ? ['scripts of packages run'] : []),
      ...(/git (?:.* )?(?:checkout|switch|worktree|reset|merge)\b/.test(run) ? ['a checkout by hand'] : []),
    ];
  }
  const name = String(uses);
  const given = record(options);
  return [
    ...(PINNED.test(name) ? [] : [`${name} is not pinned`]),
    ...(name.startsWith('actions/checkout@') && given['persist-credentials'] !== false ? ['a token stays'] : []),
    ...(name.startsWith('actions/checkout@') && !TRUSTED.includes(given.ref as string)
      ? ['checks the change out']
      : []),
    ...(/cache/.test(name) || (given.cache ?? false) !== false ? ['a cache that a change can fill'] : []),
    ...(String(given.name ?? '').includes('${{') ? ['an artifact under a name that is not fixed'] : []),
  ];
}

function expressionsIn(text: string): string[] {
  return [...text.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].map(([, inside = '']) => inside);
}

/** A pin that does not say of which version it is can be read by nobody. */
function unmarkedPins(text: string): string[] {
  const lines = text.split('\n').filter((line) => /\buses:/.test(line));
  return lines
    .filter((line) => !/@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))
    .map((line) => `no version: ${line.trim()}`);
}

function record(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}
