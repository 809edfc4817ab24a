// The comment stays what it is, whatever an entry says: nothing leaves its cell, mentions anybody, links, or closes an issue.

import MarkdownIt from 'markdown-it';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { narrowed } from '../../../src/review/markdown/pair.ts';
import { sentence } from '../../../src/review/markdown/sentence.ts';
import { renderTable } from '../../../src/review/markdown/table.ts';

const HOSTILE = [
  'a | b',
  'a \\| b | c',
  'a ` b',
  '`` a | b `` c',
  'line\nbreak\r\n| new | row |',
  '@acme-dev please approve',
  'closes #12',
  '@acme-dev? www.evil.example? #12?',
  'see https://evil.example/ and www.evil.example',
  '[link](https://evil.example/)',
  '![image](https://evil.example/a.png)',
  '<img src=x onerror=alert(1)>',
  '</code></td></tr></table><script>alert(1)</script>',
  '</details><h1>Approved.</h1>',
  '<!-- the end',
  '**Approved.**',
  '# Approved.',
  '\u202egnp.exe',
  'a\u200bb\u0000c',
  '&lt;b&gt; &#96;',
  '|',
  '`',
  '\\',
  '   ',
];

const reader = new MarkdownIt({ html: true, linkify: true });
const test = suite('the comment');

for (const text of HOSTILE) {
  test(`a cell holds ${JSON.stringify(text)} as text`, () => {
    const table = renderTable([{ label: 'Summary', before: text, after: `${text}.` }], false);
    const tokens = reader.parse(table, {});
    assert.is(tokens.filter(({ type }) => type === 'tr_open').length, 2);
    assert.is(tokens.filter(({ type }) => type === 'td_open').length, 3);
    const cells = tokens.filter(({ type }) => type === 'inline');
    for (const { children } of cells.slice(3))
      for (const token of children ?? []) assert.ok(isHarmless(token), token.content);
    assert.ok(
      reader
        .render(table)
        .replace(/<code>[^<]*<\/code>|<\/?(?:table|thead|tbody|tr|th|td)>|[\s.]/g, '')
        .match(/^[\w()]*$/),
    );
  });

  test(`a sentence holds ${JSON.stringify(text)} as text`, () => {
    const html = reader.renderInline(sentence(`The author says ${text} today.`));
    assert.not.match(html.replace(/<code>[^<]*<\/code>/g, ''), /[@#<>|]|\*\*|https|www/);
  });
}

test('a question of ordinary words stays as it is', () => {
  assert.is(sentence('Was all of it held again? Yes.'), 'Was all of it held again? Yes.');
  assert.is(sentence('Is it a?b?'), 'Is it `a?b`?');
});

test('what does not show is told by its number', () => {
  assert.match(renderTable([{ label: 'Summary', before: null, after: '\u202egnp.exe' }], true), '{U+202E}gnp.exe');
});

test('of a long text only the part that differs is shown, with what stands around it', () => {
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
  const other = words.with(30, 'other');
  assert.equal(narrowed(words.join(' '), other.join(' ')), [
    `… ${words.slice(24, 37).join(' ')} …`,
    `… ${other.slice(24, 37).join(' ')} …`,
  ]);
});

test.run();

/** Code, the tags that set it, and letters. */
function isHarmless({ type, content }: { type: string; content: string }): boolean {
  return type === 'code_inline' || type === 'text' || (type === 'html_inline' && /^<\/?code>$/.test(content));
}
