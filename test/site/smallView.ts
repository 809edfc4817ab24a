// The small fictional catalogue, with files added or changed → the view that the site's templates see of it.

import { join } from 'node:path';
import { compile } from '../../src/compile.ts';
import type { Past } from '../../src/model/history.ts';
import { listFiles } from '../../src/read/files.ts';
import { ASSETS, type Asset, type AssetName } from '../../src/site/asset.ts';
import { View } from '../../src/site/view.ts';
import { DAY } from './projectCopy.ts';

const BASE = join(import.meta.dirname, '../check/base');

/** The view of the small catalogue with these further files, by path, and the past that it is said to have. */
export function smallView(added: Readonly<Record<string, string>> = {}, past?: Past): View {
  const own = listFiles(BASE).filter(({ file }) => !(file in added));
  const more = Object.entries(added).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) }));
  const files = [...own, ...more];
  const compiled = compile(files, { asOf: DAY, today: DAY });
  const assets = Object.fromEntries(ASSETS.map((name) => [name, { url: '', text: '' }])) as Record<AssetName, Asset>;
  const texts = new Map(files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));
  const made = { assets, search: { name: 'search', files: new Map() }, texts };
  return new View(compiled, made, { commit: null, isDraft: false, past });
}

/** A requirement of the small catalogue as a file: its title, who asks, and further lines of its header. */
export function requirementFile(title: string, by: string, lines: readonly string[] = []): string {
  return `---
title: ${title}
summary: Equipment with which officers read made-up phones.
raised-by: [${by}]
standing: recorded
seeks: equipment
areas: [phone-reading]
${lines.join('\n')}
source: {title: A notice, url: 'https://${by}.example/notice', accessed: 2030-01-09, read: whole}
reviewed: 2030-01-10
---
`;
}
