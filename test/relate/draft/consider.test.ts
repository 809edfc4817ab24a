// A draft with the words of a requirement must be told what the site tells of that requirement; and what a draft alone is told.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../../src/compile.ts';
import { generate } from '../../../src/generate/generate.ts';
import { listOf } from '../../../src/model/catalogue.ts';
import type { Need, Requirement } from '../../../src/model/entry.generated.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { referenceTo } from '../../../src/model/reference.ts';
import { listFiles } from '../../../src/read/files.ts';
import { type Considered, consider, type Draft, NOBODY } from '../../../src/relate/draft/consider.ts';
import { type Known, knower } from '../../../src/relate/draft/known.ts';
import { areaParts, basePart } from '../../../src/relate/draft/publish.ts';
import { isObtainable } from '../../../src/relate/match.ts';
import { relate } from '../../../src/relate/relate.ts';
import { DAY } from '../catalogue.ts';

const words = listFiles('catalogue/vocabulary').map((raw) => ({ ...raw, file: `vocabulary/${raw.file}` }));
const { vocabulary } = readAndCheck([...words, ...listFiles('catalogue').filter(({ file }) => file === 'site.yml')], {
  asOf: DAY,
}).catalogue;
const order = { entries: 240, seed: 5, day: DAY, vocabulary };
const made = [...generate(order)].map(({ file, text }) => ({ file, bytes: new TextEncoder().encode(text) }));
const { catalogue } = readAndCheck([...words, ...made], { asOf: DAY });
const related = relate(catalogue, DAY);
const base = throughJson(basePart(catalogue, DAY));
const knows = knower(base);
const parts = throughJson([...areaParts(catalogue, related)]);

const drafts = suite('a draft while it is written');

drafts('listed supply answers a draft as it answers the requirement that says the same', () => {
  const asking = listOf(catalogue, 'requirement').filter(
    (one) => isObtainable(one) && related.matches.of(reference(one)).length > 2,
  );
  assert.ok(asking.length > 20);
  for (const requirement of asking) {
    const matches = related.matches.of(reference(requirement));
    const { supply } = considered(requirement.header);
    assert.is(supply?.listed, matches.length, requirement.id);
    for (const [place, tally] of (supply?.needs ?? []).entries()) {
      const results = matches.map(({ needs }) => needs.find(({ index }) => index === tally.index)?.result);
      const of = (result: string) => results.filter((one) => one === result).length;
      assert.equal(
        [tally.met.length, tally.notStated, tally.notMet],
        [of('met'), of('not-stated'), of('not-met')],
        `${requirement.id} ${place}`,
      );
    }
    const grades = [...(supply?.graded ?? [])].map(([grade, ones]) => [grade, ones.length]);
    const wanted = new Map<string, number>();
    for (const { grade } of matches) wanted.set(grade, (wanted.get(grade) ?? 0) + 1);
    assert.equal(Object.fromEntries(grades), Object.fromEntries(wanted), requirement.id);
  }
});

drafts('whoever asked for the same as a requirement asked for the same as a draft with its words, as surely', () => {
  const pairs = related.repetitions().flatMap((one) => one.pairs.filter(({ confirmed }) => !confirmed));
  assert.ok(pairs.length > 5, String(pairs.length));
  for (const { a, b, score } of pairs) {
    const own = catalogue.entries.requirement.get(a.slice('requirement/'.length));
    const other = considered(own?.header ?? {}).alike.find(({ requirement }) => reference(requirement) === b);
    assert.is(other && Math.round(other.score * 100) / 100, score, `${a} ${b}`);
  }
});

const STATION = need('setting', 'one-of', ['station']);
const READS = need('functions', 'includes', ['read-messages']);
const BOOTHS: Draft = {
  title: 'Booths',
  summary: 'Booths at which officers read a phone.',
  seeks: 'equipment',
  areas: ['street-kiosks'],
};

drafts('a need that leaves one supplier names it', () => {
  const { supply } = consider(contract(), { ...BOOTHS, needs: [READS, STATION] });
  assert.is(supply?.listed, 2, 'a handbook is no supply');
  assert.equal(
    supply?.needs.map(({ suppliers, notStated, notMet }) => [suppliers, notStated, notMet]),
    [
      [['pewter-works'], 0, 1],
      [['quaver-project'], 1, 0],
    ],
  );
});

drafts('a conflict names who would have to agree, and a draft in nobody’s name is told of it too', () => {
  const { alike, differences } = consider(contract(), { ...BOOTHS, needs: [READS, STATION] });
  assert.equal(alike.map(({ requirement }) => requirement.id).includes('street-readers'), true);
  const found = differences.find(
    ({ parameter, a }) => parameter === 'setting' && a.id === 'requirement/street-readers',
  );
  assert.is(found?.band, 'conflict');
  assert.equal(found?.agreement, ['organisation/quibblemere', `organisation/${NOBODY}`]);
});

drafts('the later word of the same body is a change and no conflict', () => {
  const { differences } = consider(contract(), { ...BOOTHS, 'raised-by': ['quibblemere'], needs: [READS, STATION] });
  const found = differences.find(
    ({ parameter, a }) => parameter === 'setting' && a.id === 'requirement/street-readers',
  );
  assert.is(found?.band, 'changed');
});

drafts('what cannot be obtained is held against no supply', () => {
  assert.is(consider(contract(), { ...BOOTHS, seeks: 'policy', needs: [STATION] }).supply, undefined);
});

drafts('an empty draft is told of nothing', () => {
  const { alike, differences, supply } = consider(contract(), {});
  assert.equal([alike, differences, supply], [[], [], undefined]);
});

drafts.run();

function contract(): Known {
  const { catalogue, findings } = readAndCheck(listFiles('test/contract/catalogue'), { asOf: DAY, today: DAY });
  assert.ok(findings.every(({ severity }) => severity !== 'error'));
  const found = relate(catalogue, DAY);
  const area = areaParts(catalogue, found).get('street-kiosks');
  return knower(throughJson(basePart(catalogue, DAY)))(area ? [throughJson(area)] : []);
}

function considered(header: Partial<Requirement>): Considered {
  const areas = parts.filter(([id]) => header.areas?.includes(id)).map(([, part]) => part);
  const { title, summary, seeks, areas: own, needs } = header;
  const draft = { title, summary, seeks, areas: own, needs, 'raised-by': header['raised-by'] };
  return consider(knows(areas), JSON.parse(JSON.stringify(draft)));
}

function need(parameter: string, operator: 'one-of' | 'includes', value: string[]): Need {
  return { parameter, operator, value, basis: 'stated' };
}

function reference(requirement: Entry<'requirement'>): string {
  return referenceTo('requirement', requirement.id);
}

/** As the browser gets it. */
function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
