// npm run bench -- draft: how fast a tick is answered on the drafting page, and what a first visit fetches.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invented } from '../../src/invent.ts';
import { roleOf } from '../../src/model/role.ts';
import type { RawFile } from '../../src/model/source.ts';
import { listFiles } from '../../src/read/files.ts';
import { serve } from '../../src/site/serve/serve.ts';
import { openBrowser } from '../../test/harness/browser.ts';
import { quantile } from '../search/figures.ts';
import { type DraftSite, draftSite, type Weighed } from './site.ts';
import { type Ticks, ticksOn } from './ticks.ts';

/** What is measured. */
export interface DraftBench {
  /** How many capabilities and requirements to generate; left out, the real catalogue is measured. */
  readonly size?: number;
  readonly seed: number;
  readonly say: (what: string) => void;
}

const DAY = '2026-11-23';

/** Makes the page, opens it, ticks the five areas with the most in them and then needs; the figures as Markdown. */
export async function benchDraft({ size, seed, say }: DraftBench): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-draft-'));
  try {
    say('Making the page');
    const site = await draftSite(size === undefined ? listFiles('catalogue') : generated(size, seed), DAY, folder);
    say('Ticking in Chromium');
    return tableOf(size, site, await ticked(folder, site));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function ticked(folder: string, { areas }: DraftSite): Promise<Ticks> {
  const [server, browser] = await Promise.all([serve({ folder, port: 0 }), openBrowser()]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    return await ticksOn(
      page,
      `${server.url}/draft/`,
      areas.map(({ id }) => id),
    );
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

function generated(entries: number, seed: number): RawFile[] {
  const words = listFiles('catalogue').filter(({ file }) => roleOf(file)?.is === 'vocabulary');
  return invented({ entries, seed, day: DAY, words });
}

function tableOf(size: number | undefined, { first, areas }: DraftSite, ticks: Ticks): string {
  const limit = size === undefined ? 100 : 300;
  const rows = [
    timeRow(`a need ticked (within ${limit} ms)`, ticks.needs),
    timeRow(`an area ticked, its part fetched (within ${limit} ms)`, ticks.areas),
  ];
  return [
    `### Drafting: ${size === undefined ? 'the real catalogue' : `${size} generated entries`}`,
    `In the end the page says: ${ticks.sentence}`,
    ['| tick in Chromium | number | p50 ms | p95 ms | most |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
    [
      '| fetched | bytes | compressed |',
      '| --- | --- | --- |',
      ...[...first, sumOf(first), ...areas].map(sizeRow),
    ].join('\n'),
  ].join('\n\n');
}

function timeRow(what: string, times: readonly number[]): string {
  const figures = [quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)].map((time) => time.toFixed(0));
  return `| ${[what, times.length, ...figures].join(' | ')} |`;
}

function sizeRow({ address, bytes, compressed }: Weighed): string {
  return `| ${address} | ${bytes} | ${compressed} |`;
}

function sumOf(files: readonly Weighed[]): Weighed {
  const total = (key: 'bytes' | 'compressed') => files.reduce((sum, file) => sum + file[key], 0);
  return { address: 'a first visit, before any area', bytes: total('bytes'), compressed: total('compressed') };
}
