// A page that keeps a place for them gets links to its sections, where it has many.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withContents } from '../../src/site/contents.ts';

const test = suite('the links to the sections of a page');
const PLACE = '<nav class="app-parts" aria-label="On this page"></nav>';
const section = (id: string, size = 'm') => `<h2 class="govuk-heading-${size}" id="${id}">The ${id} &amp; more</h2>`;
const five = ['a', 'b', 'c', 'd'].map((id) => section(id)).join('') + section('e', 's');

test('they stand in their place, by the words of the headings', () => {
  const page = withContents(`<h1>Title</h1>${PLACE}${five}`);
  assert.equal([...page.matchAll(/href="#(\w)"/g)].map(([, id]) => id).join(''), 'abcde');
  assert.match(page, '<nav class="app-parts" aria-label="On this page"><ul');
  assert.match(page, '<a class="govuk-link" href="#a">The a &amp; more</a>');
});

test('of few sections, and without a place, there are none', () => {
  assert.is(withContents(`${PLACE}${section('a')}`), section('a'));
  assert.is(withContents(five), five);
});

test.run();
