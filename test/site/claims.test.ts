// No page, feed or file of data says that a thing is not supplied, not used or not accredited where that is only not stated.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listFiles } from '../../src/read/files.ts';
import { relate } from '../../src/relate/relate.ts';
import { builtFolder } from '../browser/site.ts';
import { realCatalogue } from '../harness/realCatalogue.ts';
import { SITE_DAY } from '../harness/sharedSite.ts';
import { none } from './offenders.ts';

/** What nobody can know from a list. */
const CLAIMS: readonly RegExp[] = [
  /\b(?:nobody|no one|no supplier|no company|no vendor|nothing) (?:\w+ )?(?:supplies|supply|sells|offers|provides|makes|exists)\b/,
  /\b(?:is|are|was|were) not (?:yet )?(?:supplied|sold|offered|available|used|in use|accredited|certified|validated)\b/,
  /\bno (?:force|forces|body|bodies|unit|organisation|organisations|one) (?:\w+ )?(?:uses?|has|have|holds?|owns?|asked|needs?)\b/,
  /\b(?:does|do|has|have) not (?:use|used|have|hold|held) (?:it|this|any|one)\b/,
  /\b(?:no supply exists|not supplied|unsupplied|unaccredited|not accredited|no accreditation|no certificates?|no users?|never used)\b/,
  /\bthere (?:is|are) no (?:supply|supplier|suppliers|users?|uses?|accreditation|certificates?|capabilit(?:y|ies)|products?)\b/,
];

/** Files of the site that say something in words or in data. */
const SPEAKS = /\.(?:html|json|atom|csv|ics|xml|txt)$/;

const claims = suite('what is only not stated');
let folder = '';
let written = '';

claims.before(async () => {
  folder = await builtFolder();
  // What an entry says has a source, and is the entry's to say.
  written = plain(
    listFiles('catalogue')
      .map(({ bytes }) => new TextDecoder().decode(bytes).replaceAll("''", "'"))
      .join(' '),
  );
});

claims('is nowhere told as a no: pages, feeds and data', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => SPEAKS.test(file));
  assert.ok(files.length > 500 && ['gaps.json', 'gaps.atom'].every((file) => files.includes(file)));
  none(files.flatMap((file) => claimsIn(readFileSync(join(folder, file), 'utf8')).map((claim) => `${file}: ${claim}`)));
});

claims('and such a claim is found out, in the midst of tags too', () => {
  assert.ok(claimsIn('<p>Of zeppelins <b>nobody</b> supplies one here.</p>').length > 0);
  assert.ok(claimsIn('{"detail": "of these zeppelins no force uses any"}').length > 0);
  assert.ok(claimsIn('<p>Such a zeppelin is not <em>accredited</em> in any zoo.</p>').length > 0);
  assert.equal(claimsIn('<p>Not stated. Nothing is listed here yet.</p>'), []);
});

claims('is never an answer: no need is failed by what a capability does not say', () => {
  const catalogue = realCatalogue();
  const answers = relate(catalogue, SITE_DAY)
    .matches.all()
    .flatMap(({ needs }) => needs);
  const unsaid = answers.filter(({ offer }) => offer === null);
  assert.ok(unsaid.length > 100);
  assert.equal([...new Set(unsaid.map(({ result }) => result))], ['not-stated']);
});

claims.run();

/** The claims of a text that no entry makes, each with the words around it. */
function claimsIn(text: string): string[] {
  const read = plain(text.replace(/<(script|style)\b.*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, ' '));
  return CLAIMS.flatMap((claim) => [...read.matchAll(new RegExp(claim, 'g'))])
    .map(({ index, 0: found }) => ({ found, around: read.slice(Math.max(0, index - 25), index + found.length + 12) }))
    .filter(({ found, around }) => !isWritten(found, around))
    .map(({ around }) => around);
}

/** Whether an entry says it in those words, as far as a list or a card does not cut them. */
function isWritten(found: string, around: string): boolean {
  const at = around.indexOf(found);
  const [before, after] = [
    around.slice(Math.max(0, at - 12), at + found.length),
    around.slice(at, at + found.length + 12),
  ];
  return written.includes(before) || written.includes(after);
}

function plain(text: string): string {
  return text
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
