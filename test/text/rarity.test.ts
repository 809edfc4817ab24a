// What is rare tells more than what is common, and texts are alike by what they share.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { alike, covered, rarityIn, weighed } from '../../src/text/rarity.ts';

const rarity = rarityIn([['van', 'phone'], ['phone'], ['phone', 'phone', 'kiosk']]);
const words = (text: string) => weighed(text.split(' '), rarity);
const levels = (text: string) => new Set(text.split(' ').filter(Boolean));

test('the rarer, the more it tells, and what occurs nowhere tells the most', () => {
  assert.ok(rarity('van') > rarity('phone'));
  assert.is(rarity('van'), rarity('kiosk'));
  assert.ok(rarity('drone') >= rarity('van'));
});

test('a text is as alike to itself as can be, and not at all to one of other words', () => {
  assert.ok(Math.abs(alike(words('van phone phone'), words('van phone phone')) - 1) < 1e-9);
  assert.is(alike(words('van'), words('kiosk')), 0);
  assert.is(alike(weighed([], rarity), words('van')), 0);
});

test('a rare word in common makes more alike than a common one', () => {
  assert.ok(alike(words('van a'), words('van b')) > alike(words('phone a'), words('phone b')));
});

test('a list within the other is in common whole, and one that is empty is in common with none', () => {
  assert.is(covered(levels('van'), levels('van phone'), rarity), 1);
  assert.is(covered(levels('van phone'), levels('van'), rarity), 1);
  assert.is(covered(levels('van'), levels('phone'), rarity), 0);
  assert.is(covered(levels(''), levels('phone'), rarity), 0);
  const half = covered(levels('van phone'), levels('phone kiosk'), rarity);
  assert.ok(half > 0 && half < 0.5, 'the common half counts less than the rare one');
});

test.run();
