// What was found on a round → Markdown for a job's summary or a mail.

import type { FullDate } from '../model/date.ts';
import type { Past } from '../model/history.ts';
import type { Answer } from './ask.ts';
import type { Due } from './due.ts';
import type { Named } from './links.ts';
import { cell, ownerHead, table } from './markdown.ts';

/** In words what became of an address, the worst first. */
const RESULTS: Readonly<Record<Answer['result'], string>> = {
  gone: 'gone',
  insecure: 'its certificate is not trusted',
  loop: 'leads round in a circle',
  unreachable: 'no server answers',
  failing: 'the server fails',
  slow: 'no answer in time',
  moved: 'moved for good',
  busy: 'refuses programs',
  'not asked': 'not on the public web',
  fine: 'fine',
};

/** The links that somebody has to look at. */
export function renderLinks(answers: readonly Answer[], named: readonly Named[]): string {
  const files = new Map(named.map(({ url, files }) => [url, files]));
  const order = Object.keys(RESULTS);
  const bad = answers
    .filter(({ result }) => result !== 'fine' && result !== 'busy')
    .sort((a, b) => order.indexOf(a.result) - order.indexOf(b.result));
  const busy = answers.filter(({ result }) => result === 'busy').length;
  const rows = bad.map(({ url, result, to, status }) => [
    `${RESULTS[result]}${status === undefined ? '' : ` (${status})`}`,
    cell(url),
    to === undefined ? '' : cell(to),
    (files.get(url) ?? []).map(cell).join(', '),
  ]);
  return [
    '## Links out of the catalogue',
    `${answers.length} addresses asked; ${bad.length} to look at; ${busy} refuse programs and say nothing of their page.`,
    ...(bad.length > 0 ? [table(['What', 'Address', 'Now at', 'Named in'], rows)] : []),
    '',
  ].join('\n\n');
}

/** The queue of reviews, by owner and area. */
export function renderDue(due: readonly Due[], asOf: FullDate): string {
  const owners = [...new Set(due.flatMap((one) => one.owners))].sort();
  const parts = owners.map((owner) => {
    const own = due.filter((one) => one.owners.includes(owner));
    const rows = own.map(({ id, title, reviewed, areas }) => [
      cell(id),
      cell(title),
      reviewed,
      areas.map(cell).join(', '),
    ]);
    return `### ${ownerHead(owner)}: ${own.length}\n\n${table(['Entry', 'Title', 'Last reviewed', 'Areas'], rows)}`;
  });
  return ['## Due for review', `${due.length} entries as of ${asOf}.`, ...parts, ''].join('\n\n');
}

/** What landed since a day, entry by entry. */
export function renderChanges(past: Past | undefined, since: FullDate): string {
  if (!past) return '## What changed\n\nHistory not available.\n';
  const moments = [...past.lives].flatMap(([file, life]) => life.map((moment) => ({ file, ...moment })));
  const recent = moments.filter(({ landing }) => landing.day >= since);
  const facts = recent.filter(({ step }) => past.words.get(`${step.before} ${step.after}`)?.length !== 0);
  const rows = facts
    .sort((a, b) => (a.landing.at > b.landing.at ? -1 : a.landing.at < b.landing.at ? 1 : a.file < b.file ? -1 : 1))
    .map(({ file, landing, step }) => {
      const fields = past.words.get(`${step.before} ${step.after}`) ?? [];
      return [
        landing.day,
        step.change,
        cell(file),
        [...new Set(fields.map(({ label }) => label))].map(cell).join(', '),
      ];
    });
  return [
    '## What changed',
    `${facts.length} changes of entries since ${since}; ${recent.length - facts.length} more in form alone.`,
    ...(rows.length > 0 ? [table(['Day', 'What', 'Entry', 'Fields'], rows.slice(0, ROWS))] : []),
    ...(rows.length > ROWS ? [`${rows.length - ROWS} more are not shown here.`] : []),
    '',
  ].join('\n\n');
}

/** A summary takes a MiB at most. */
const ROWS = 1000;
