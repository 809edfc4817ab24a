// What a release is about: its title, its lots and its codes of the Common Procurement Vocabulary.

import { type Json, objectAt, objectsAt, present, textAt } from '../json.ts';
import { cut, plain } from '../plain.ts';
import { note, type Part, type Reading } from './part.ts';

/** The longest title, line and lists that the schema takes. */
const TITLE = 120;
const LINE = 200;
const MANY = 30;

/** The title as the notice has it, the lots by their titles, the codes. */
export function subject({ release }: Reading): Part {
  const title = plain(textAt(release, 'tender', 'title'));
  const lots = lotsOf(release);
  const codes = codesIn(release);
  const good = codes.filter(isCpv).slice(0, MANY);
  const notes = [
    ...(title === '' ? [note('title-missing', 'The release has no title.')] : []),
    ...(title.length > TITLE ? [note('title-cut', 'The title was too long and was cut.')] : []),
    ...(good.length < codes.length ? [note('cpv-unreadable', 'Not every CPV code could be taken.')] : []),
  ];
  return {
    header: {
      ...(title !== '' && { title: cut(title, TITLE) }),
      ...(lots.length > 1 && { lots }),
      ...(good.length > 0 && { cpv: good }),
    },
    notes,
  };
}

/** The words by which a release says what it is about: its title and what its codes are called. */
export function wordsOf(release: Json): string {
  const called = classifications(release).map((each) => textAt(each, 'description'));
  return plain([textAt(release, 'tender', 'title'), ...called].join(' '));
}

/** The codes that a release carries, each once. */
export function codesIn(release: Json): string[] {
  const cpv = classifications(release).filter((each) => textAt(each, 'scheme').toUpperCase() === 'CPV');
  return [...new Set(cpv.map((each) => textAt(each, 'id').trim()).filter((code) => code !== ''))];
}

/** Whether a text is a code as the vocabulary writes it. */
export function isCpv(code: string): boolean {
  return /^\d{8}(?:-\d)?$/.test(code);
}

/** Codes stand at the tender, at its items, and at the lots. */
function classifications(release: Json): readonly Json[] {
  const tender = objectAt(release, 'tender') ?? {};
  const holders = [tender, ...objectsAt(tender, 'items'), ...objectsAt(tender, 'lots')];
  return holders.flatMap((holder) => [
    ...present([objectAt(holder, 'classification')]),
    ...objectsAt(holder, 'additionalClassifications'),
  ]);
}

function lotsOf(release: Json): string[] {
  const titles = objectsAt(release, 'tender', 'lots').map((lot) => cut(plain(textAt(lot, 'title')), LINE));
  return [...new Set(titles.filter((title) => title !== ''))].slice(0, MANY);
}
