// npm run bench -- form: how fast a letter stands in a form of the real catalogue, and what the form's scripts weigh.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/site/serve/serve.ts';
import { openBrowser } from '../../test/harness/browser.ts';
import { quantile } from '../search/figures.ts';
import { type Letters, lettersIn, opening } from './letters.ts';
import { type FormSite, formSite } from './site.ts';

/** Makes the form, types in it, and tells the figures as Markdown. */
export async function benchForm(say: (what: string) => void): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-form-'));
  try {
    say('Making the form');
    const site = await formSite(folder);
    say('Typing in Chromium');
    return tableOf(site, await figures(folder, site));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Figures {
  readonly opened: readonly number[];
  readonly typed: readonly (readonly [where: string, letters: Letters])[];
}

async function figures(folder: string, { empty, full, sentences }: FormSite): Promise<Figures> {
  const [server, browser] = await Promise.all([serve({ folder, port: 0 }), openBrowser()]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const blank = await opening(page, server.url + empty, '#f_title');
    const title = await lettersIn(page, '#f_title');
    await page.goto('about:blank');
    const filled = await opening(page, server.url + full, '#f_title');
    const summary = await lettersIn(page, '#f_summary');
    const place = sentences[0];
    const need = place === undefined ? [] : [await lettersIn(page, `#f_needs_${place}_statement`)];
    return {
      opened: [blank, filled],
      typed: [
        ['the title of a new requirement', title],
        ['the summary of the one with the most needs', summary],
        ...need.map((letters) => ['the sentence of one of its needs', letters] as const),
      ],
    };
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

function tableOf({ scripts }: FormSite, { opened, typed }: Figures): string {
  const ms = (time: number) => time.toFixed(0);
  const rows = typed.map(([where, { letters, still }]) =>
    [where, ms(quantile(letters, 0.5)), ms(quantile(letters, 0.95)), ms(Math.max(...letters)), ms(still)].join(' | '),
  );
  return [
    '### Forms: a requirement, the real catalogue',
    ['| script | bytes | compressed |', '| --- | --- | --- |', ...scripts.map(sizeRow)].join('\n'),
    `Until the title can be typed in: ${opened.map(ms).join(' ms, and for an entry to improve ')} ms.`,
    [
      '| letter typed in | p50 ms | p95 ms | most | checked, standing still |',
      '| --- | --- | --- | --- | --- |',
      ...rows.map((row) => `| ${row} |`),
    ].join('\n'),
  ].join('\n\n');
}

function sizeRow({ address, bytes, compressed }: FormSite['scripts'][number]): string {
  return `| ${address} | ${bytes} | ${compressed} |`;
}
