// The feed of gaps and renewals is well-formed, keeps the identities of its entries, and is as old as the build says.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { gapsFeed } from '../../src/site/gapsFeed.ts';
import { escaped } from '../../src/site/xml.ts';
import { DAY } from './projectCopy.ts';
import { requirementFile, smallView } from './smallView.ts';

const feed = suite('the feed of gaps');
const TITLE = "A reader's “R&D” <kit>";
const contract = 'contract: {ends: 2031-03-31}';

feed('it holds the gaps and the contracts that end, each once', () => {
  const [own, ...ids] = textsOf(written(), 'id');
  assert.is(own, 'https://catalogue.example/gaps/');
  assert.is(new Set(ids).size, ids.length);
  assert.ok(ids.includes('https://catalogue.example/gaps/#one-listed:phone-reading'));
  assert.ok(ids.includes('https://catalogue.example/gaps/#renewal:reader'));
});

feed('what XML would read as its own is escaped', () => {
  const titles = textsOf(written(), 'title');
  assert.ok(titles.includes('Contract that ends: A reader&apos;s “R&amp;D” &lt;kit&gt;'));
  assert.is(escaped('a\u0000\u0008b\tc'), 'ab\tc');
});

feed(
  'an entry is as old as the review of what it rests on, and the feed as its newest entry, on whatever day it is built',
  () => {
    const [own = '', ...entries] = textsOf(written(), 'updated');
    assert.ok(entries.length > 1 && entries.every((time) => /^\d{4}-\d\d-\d\dT00:00:00Z$/.test(time)));
    assert.is(own, [...entries].sort().at(-1));
    assert.ok(own < `${DAY}T00:00:00Z`, own);
  },
);

feed('each gap says what would close it and where to propose that', () => {
  const texts = textsOf(written(), 'summary').filter((text) => text.includes('would close this gap'));
  assert.ok(texts.length > 0);
  for (const text of texts) assert.match(text, /https:\/\/catalogue\.example\/propose\/capability\/#header=\S+/);
});

feed('every element is closed, and each entry has what Atom asks for', () => {
  const text = written();
  const entries = text.split('<entry>').slice(1);
  assert.ok(entries.length > 1);
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated', 'summary']) assert.is(textsOf(entry, name).length, 1, name);
    assert.match(entry, /<link rel="alternate" type="text\/html" href="https:\/\/catalogue\.example\/[^"]+"\/>/);
  }
  assert.equal(unclosed(text), []);
});

feed.run();

function written(): string {
  const file = requirementFile(JSON.stringify(TITLE), 'hill-force', [contract]);
  return gapsFeed(smallView({ 'requirements/reader.md': file }));
}

function textsOf(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text = '']) => text);
}

function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, closes, name = '', isEmpty] of xml.matchAll(/<(\/?)([a-z]+)(?:\s[^>]*?)?(\/?)>/g)) {
    if (isEmpty) continue;
    if (closes) assert.is(open.pop(), name);
    else open.push(name);
  }
  return open;
}
