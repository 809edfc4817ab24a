// The parts of lunr that pages are given do to every word what the whole of it does.

import lunr from 'lunr';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { listFiles } from '../../src/read/files.ts';
import { writtenWords } from '../../src/search/analyse.ts';
import { formsOf } from '../../src/search/forms.ts';
import { lunrModule } from '../../src/site/lunrParts.ts';

type Parts = Pick<typeof lunr, 'Token' | 'stemmer' | 'stopWordFilter'>;

test('every word of the catalogue has the same stem, and says something or nothing alike', async () => {
  const { default: parts } = (await import(`data:text/javascript,${encodeURIComponent(lunrModule())}`)) as {
    readonly default: Parts;
  };
  const texts = listFiles('catalogue').map(({ bytes }) => new TextDecoder().decode(bytes));
  const words = new Set(texts.flatMap(writtenWords).flatMap(({ text }) => formsOf(text).all));
  assert.ok(words.size > 5000, String(words.size));
  for (const word of words) assert.equal(outcome(parts, word), outcome(lunr, word), word);
});

test.run();

function outcome({ Token, stemmer, stopWordFilter }: Parts, word: string): [stem: string, saysSomething: boolean] {
  return [stemmer(new Token(word, {})).toString(), stopWordFilter(new Token(word, {})) !== undefined];
}
