// What is typed into a list of hundreds → the words that it can mean.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fittingWords, wordNamed } from '../../src/site/browser/propose/editors/fittingWords.ts';

const WORDS = [
  { id: 'sleuth-kit-labs', label: 'Sleuth Kit Labs' },
  { id: 'phone-reading', label: 'Reading of phones', heading: 'Getting data from devices' },
  { id: 'kit-makers', label: 'Kit makers' },
  { id: 'ete', label: 'Été' },
];

const typing = suite('typing into a list of words');

typing('each typed word begins a word of label, heading or id; those that begin with it come first', () => {
  const rows: [typed: string, fitting: string[]][] = [
    ['', ['sleuth-kit-labs', 'phone-reading', 'kit-makers', 'ete']],
    ['kit', ['kit-makers', 'sleuth-kit-labs']],
    ['LAB sleu', ['sleuth-kit-labs']],
    ['devices read', ['phone-reading']],
    ['phone-reading', ['phone-reading']],
    ['ete', ['ete']],
    ['bs', []],
    ['(.*', ['sleuth-kit-labs', 'phone-reading', 'kit-makers', 'ete']],
    ['kit (.*', ['kit-makers', 'sleuth-kit-labs']],
  ];
  for (const [typed, fitting] of rows)
    assert.equal(
      fittingWords(WORDS, typed).map(({ id }) => id),
      fitting,
      typed,
    );
});

typing('what is typed in full needs no choosing', () => {
  assert.is(wordNamed(WORDS, ' kit MAKERS ')?.id, 'kit-makers');
  assert.is(wordNamed(WORDS, 'kit'), undefined);
  assert.is(wordNamed(WORDS, ' '), undefined);
});

typing.run();
