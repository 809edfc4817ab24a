// What changed is told in words, by body and role, and what git does not know is said to be unknown.

import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { livesIn } from '../../src/history/lives.ts';
import type { History, Signer, Step } from '../../src/model/history.ts';
import { changesFeed } from '../../src/site/changes/feed.ts';
import { ChangesPage } from '../../src/site/components/ChangesPage.tsx';
import { EntryPage } from '../../src/site/components/EntryPage.tsx';
import { beforeAndAfter } from '../../src/site/historyWords.ts';
import type { View } from '../../src/site/view.ts';
import { smallView } from './smallView.ts';

const changes = suite('what changed');

const READER = 'capabilities/phone-reader.md';
const SUPPLIER = `---
title: Example Labs
type: company
summary: A company that is made up for this test alone.
standing: confirmed
website: https://www.labs.example/
maintainers: [labs-dev]
reviewed: 2030-01-10
---
`;

changes('of a list what came and what went is told, and never that the rest was not stated', () => {
  const rows: [before: string | null, after: string | null, note: string | undefined, words: string][] = [
    ['a', 'b', undefined, 'a → b'],
    [null, 'b', undefined, 'not stated → b'],
    ['a', 'b', '1 more stayed', 'a → b (1 more stayed)'],
    [null, 'b', '1 more stayed', 'added b (1 more stayed)'],
    ['a', null, '1 more stayed', 'taken out a (1 more stayed)'],
    [null, 'b', 'new', 'b (new)'],
    ['a', null, 'taken out', 'a (taken out)'],
    [null, null, '1 sentence moved', '(1 sentence moved)'],
  ];
  for (const [before, after, note, words] of rows)
    assert.is(beforeAndAfter({ label: 'List', before, after, ...(note && { note }) }), words);
});

changes('a signer is told by the body whose handle or mail domain it is, and nobody else is named', () => {
  const { roles } = view();
  const rows: [Signer, string, string?][] = [
    [{ handle: 'Labs-Dev' }, 'Example Labs (Labs-Dev)', '/suppliers/example-labs/'],
    [{ domain: 'labs.example' }, 'Example Labs', '/suppliers/example-labs/'],
    [{ handle: 'somebody' }, 'somebody'],
    [{ domain: 'mail.example' }, 'somebody of no body that is listed here'],
    [{}, 'somebody of no body that is listed here'],
  ];
  for (const [signer, text, href] of rows) assert.equal(roles.inWords(signer), href ? { text, href } : { text });
});

changes('a page tells of its entry who proposed and who approved, and when', () => {
  const html = page(view([landing('a', '2030-01-05', [step(READER, 'added')])]));
  assert.match(html, /Listed on <time datetime="2030-01-05">5 January 2030<\/time>/);
  assert.match(html, /Proposed by <a [^>]*>Example Labs \(labs-dev\)<\/a>\. Approved by keeper\./);
});

changes('without a whole history no day is told', () => {
  const lost = view();
  assert.match(page(lost), /History not available/);
  assert.match(render(h(ChangesPage, { view: lost })), /History not available/);
  assert.not.match(changesFeed(lost), /<entry>/);
});

changes('a changed entry is told field by field; one of which the form alone changed is only counted', () => {
  const changed = { ...step(READER, 'changed'), before: '1', after: '2' };
  const told = view([landing('a', '2030-01-05', [changed])]);
  assert.match(render(h(ChangesPage, { view: told })), /Hosting<\/strong>: on &lt;paper> → not stated/);
  assert.match(changesFeed(told), /Hosting: on &lt;paper&gt; → not stated\. Proposed by/);
  assert.match(page(told), /Changed on <time [^>]*>5 January 2030<\/time><\/strong>: Hosting\./);
});

changes('an entry that has not landed yet says so', () => {
  assert.match(page(view([])), /not yet in the recorded history/);
});

changes('the feed tells each entry once, under an id that stays, with the time at which it landed', () => {
  const renamed = { ...step(READER, 'renamed'), from: 'capabilities/old-reader.md' };
  const feed = changesFeed(
    view([
      landing('b', '2030-01-06', [renamed, step('routes/<gone>.md', 'removed')]),
      landing(
        'a',
        '2030-01-05',
        Array.from({ length: 30 }, (_, at) => step(`suppliers/s-${at}.md`, 'changed')),
      ),
    ]),
  );
  const titles = [...feed.matchAll(/<entry>\s*<id>([^<]*)<\/id>\s*<title>([^<]*)<\/title>\s*<updated>([^<]*)</g)];
  assert.equal(
    titles.map(([, id = '', title, updated]) => [id.replace(/^.*#/, ''), title, updated]),
    [
      [`change-${'b'.repeat(12)}:${READER}`, 'Renamed: Phone Reader (before: old-reader)', '2030-01-06T10:00:00Z'],
      [`change-${'b'.repeat(12)}:routes/%3Cgone%3E.md`, 'Taken out: &lt;gone&gt;', '2030-01-06T10:00:00Z'],
      [`change-${'a'.repeat(12)}`, '30 files changed at once', '2030-01-05T10:00:00Z'],
    ],
  );
});

changes.run();

function view(history?: History): View {
  const words = new Map([['1 2', [{ label: 'Hosting', before: 'on <paper>', after: null }]]]);
  const past = history && { history, lives: livesIn(history, new Map()), words };
  return smallView({ 'suppliers/example-labs.md': SUPPLIER }, past);
}

function landing(letter: string, day: string, steps: readonly Step[]): History[number] {
  const signed = { proposedBy: [{ handle: 'labs-dev' }], approvedBy: [{ handle: 'keeper' }] };
  return { commit: letter.repeat(40), at: `${day}T10:00:00Z`, day, ...signed, steps };
}

function step(file: string, change: Step['change']): Step {
  return { file, change, proposedBy: [{ handle: 'labs-dev' }] };
}

function page(view: View): string {
  const entry = view.catalogue.entries.capability.get('phone-reader');
  if (!entry) throw new Error('There is no such entry.');
  return render(h(EntryPage, { view, entry, children: 'Its sections.' }));
}
