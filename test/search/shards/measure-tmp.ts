import { gzipSync } from 'node:zlib';
import { performance } from 'node:perf_hooks';
import { readAndCheck } from '/work/main/src/compile.ts';
import { generate } from '/work/main/src/generate/generate.ts';
import { listFiles } from '/work/main/src/read/files.ts';
import { buildIndex } from '/work/main/src/search/build.ts';
import { documentsOf, searchedFields } from '/work/main/src/search/documents.ts';
import { builderOf, spellingsOf, openLunr, indexWithLunr } from '/work/main/src/search/lunr.ts';
import { facetsOf } from '/work/main/src/search/facets.ts';
import { synonymListsOf } from '/work/main/src/search/thesaurus.ts';
import { openShards } from '/work/main/src/search/shards/open.ts';
import { writeShards } from '/work/main/src/search/shards/write.ts';
import { randomFor } from '/work/main/src/generate/random.ts';
const N = Number(process.argv[2]); const real = process.argv[3] === 'real';
const DAY = '2026-11-23'; const days = { asOf: DAY, today: DAY };
process.chdir('/work/main');
const t = (label: string, from: number) => console.log(label, (performance.now() - from).toFixed(0), 'ms');
let catalogue;
if (real) catalogue = readAndCheck(listFiles('catalogue'), days).catalogue;
else {
  const v = listFiles('catalogue/vocabulary').map((raw) => ({ ...raw, file: `vocabulary/${raw.file}` }));
  const { vocabulary } = readAndCheck(v, days).catalogue;
  const e = [...generate({ entries: N, seed: 5, day: DAY, vocabulary })].map(({ file, text }) => ({ file, bytes: new TextEncoder().encode(text) }));
  catalogue = readAndCheck([...v, ...e], days).catalogue;
}
let t0 = performance.now();
const documents = documentsOf(catalogue); const fields = searchedFields(); t('documents', t0);
t0 = performance.now(); const builder = builderOf(documents, fields); const index = builder.build(); t('lunr build', t0);
t0 = performance.now(); const spellings = spellingsOf(documents); t('spellings', t0);
const facets = facetsOf(catalogue, documents.map(({ entry }) => entry));
const synonyms = synonymListsOf(catalogue.vocabulary);
t0 = performance.now();
const files = writeShards({ builder, fields, spellings, cards: documents.map((d) => d.card), texts: documents.map((d) => d.text), facets, synonyms }, { compress: (b) => gzipSync(b, { level: 9 }) });
t('writeShards', t0);
const kb = (n: number) => (n / 1024).toFixed(1) + ' KB';
const bySort = new Map<string, number[]>();
for (const [name, f] of files) { const s = name.replace(/(-\d+)?\.bin$/, ''); bySort.set(s, [...(bySort.get(s) ?? []), f.length]); }
console.log('documents', documents.length, 'files', files.size, 'fields', fields.length);
for (const [s, l] of bySort) console.log(' ', s.padEnd(9), String(l.length).padStart(5), 'files', kb(l.reduce((a, b) => a + b, 0)).padStart(10), 'max', kb(Math.max(...l)), 'mean', kb(l.reduce((a, b) => a + b, 0) / l.length));
const whole = JSON.stringify({ lunr: index.toJSON(), spellings });
console.log('lunr + spellings JSON gz', kb(gzipSync(whole).length), 'raw', kb(whole.length));
// cold bytes per strategy-like query: two words + a prefix, through the engine
const { search } = await import('/work/main/src/search/query.ts');
const { thesaurusOf } = await import('/work/main/src/search/thesaurus.ts');
const engineWhole = openLunr(indexWithLunr(documents, fields));
const random = randomFor(1, 'measure');
const facetsAll = facets;
const pct = (l: number[], p: number) => [...l].sort((a, b) => a - b)[Math.min(l.length - 1, Math.floor(l.length * p))]!;
const MODES: Record<string, () => string> = {
  'two words': () => `${random.pick(spellings.words)} ${random.pick(spellings.words)} `,
  'word + unfinished': () => `${random.pick(spellings.words)} ${random.pick(spellings.words).slice(0, 4)}`,
  'mistyped': () => { const w = random.pick(spellings.words.filter((x) => /^[a-z]{5,}$/.test(x))).split(''); w.splice(2, 1); return w.join('') + ' '; },
};
for (const [mode, make] of Object.entries(MODES)) {
  const bytes: number[] = [], requests: number[] = [], cold: number[] = [], warm: number[] = [], full: number[] = [];
  for (let i = 0; i < 40; i++) {
    let b = 0, r = 0;
    const shards = await openShards(async (n) => { const f = files.get(n)!; b += f.length; r++; return f; });
    const searchable = { engine: shards.engine, fields: shards.fields, cards: documents.map((d) => d.card), texts: documents.map((d) => d.text), facets: facetsAll, thesaurus: thesaurusOf(synonyms) };
    const words = make();
    let s = performance.now(); const got = await search(searchable, { words }); cold.push(performance.now() - s);
    await shards.cards(got.hits.slice(0, 1).map((h) => h.document));
    bytes.push(b); requests.push(r);
    s = performance.now(); await search(searchable, { words }); warm.push(performance.now() - s);
    s = performance.now(); await search({ ...searchable, engine: engineWhole }, { words }); full.push(performance.now() - s);
  }
  console.log(mode.padEnd(18), 'bytes p50/p95', kb(pct(bytes, .5)), kb(pct(bytes, .95)), 'requests', pct(requests, .5), pct(requests, .95), 'ms cold', pct(cold, .5).toFixed(1), pct(cold, .95).toFixed(1), 'warm', pct(warm, .5).toFixed(1), pct(warm, .95).toFixed(1), 'lunr', pct(full, .5).toFixed(1), pct(full, .95).toFixed(1));
}
// query() against lunr, plain, top 10
const shards = await openShards(async (n) => files.get(n)!);
const ours: number[] = [], theirs: number[] = []; let wrong = 0;
for (let i = 0; i < 300; i++) {
  const terms = [random.pick(spellings.words), random.pick(spellings.words)];
  await shards.query(terms.map((term) => ({ term })), 10);
  let s = performance.now(); const a = await shards.query(terms.map((term) => ({ term })), 10); ours.push(performance.now() - s);
  s = performance.now(); const b = index.query((q) => { for (const term of terms) q.term(term, {}); }); theirs.push(performance.now() - s);
  if (a.total !== b.length || a.results.some((x, k) => String(x.document) !== b[k]!.ref || !Object.is(x.score, b[k]!.score))) wrong++;
}
console.log('query plain top 10: ms p50/p95', pct(ours, .5).toFixed(2), pct(ours, .95).toFixed(2), 'lunr', pct(theirs, .5).toFixed(2), pct(theirs, .95).toFixed(2), 'differs', wrong);
