// The real catalogue → a folder with the form of one requirement alone: its page, its scripts, and all that they fetch.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOf } from '../../src/model/catalogue.ts';
import type { Entry } from '../../src/model/entry.ts';
import { formAddress } from '../../src/model/formAddress.ts';
import { KINDS } from '../../src/model/kind.ts';
import { namesAddress, SETTING_ADDRESS, sourceAddress } from '../../src/propose/addresses.ts';
import { publishSetting } from '../../src/propose/setting.ts';
import { publishedSource } from '../../src/propose/source.ts';
import { listFiles } from '../../src/read/files.ts';
import { SCRIPTS } from '../../src/site/asset.ts';
import { publishedNames } from '../../src/site/names.ts';
import { render } from '../../src/site/pages/propose-form.11ty.tsx';
import type { View } from '../../src/site/view.ts';
import { viewOf, type Weighed, weighed, write } from '../draft/site.ts';

/** The form in a folder. */
export interface FormSite {
  /** Its address, and the address at which the requirement with the most needs is improved. */
  readonly empty: string;
  readonly full: string;
  /** The needs of that requirement that are sentences, by their places. */
  readonly sentences: readonly number[];
  /** The scripts of the forms. */
  readonly scripts: readonly Weighed[];
}

const DAY = '2026-11-23';

/** Makes the site; no other page is made. */
export async function formSite(folder: string): Promise<FormSite> {
  const view = await viewOf(listFiles('catalogue'), DAY);
  const { longest, files } = filesOf(view);
  for (const [address, text] of files) write(join(folder, address), text);
  const needs = longest.header.needs ?? [];
  return {
    empty: formAddress({ kind: 'requirement' }),
    full: formAddress({ kind: 'requirement', of: longest.id }),
    sentences: [...needs.keys()].filter((place) => needs[place]?.statement !== undefined),
    scripts: [...files.keys()]
      .filter((address) => /^\/assets\/propose/.test(address))
      .map((one) => weighed(one, files)),
  };
}

function filesOf(view: View): { readonly longest: Entry<'requirement'>; readonly files: ReadonlyMap<string, string> } {
  const { catalogue, assets } = view;
  const [longest] = listOf(catalogue, 'requirement').toSorted((a, b) => needsOf(b) - needsOf(a));
  if (!longest) throw new Error('The catalogue has no requirement.');
  const source = publishedSource(longest, readFileSync(join('catalogue', longest.file), 'utf8'));
  const files = [
    ['/propose/requirement/index.html', render({ view, id: 'requirement' })],
    [SETTING_ADDRESS, JSON.stringify(publishSetting(catalogue.site, catalogue.vocabulary))],
    [sourceAddress('requirement', longest.id), JSON.stringify(source)],
    ...KINDS.map((kind) => [namesAddress(kind), JSON.stringify(publishedNames(catalogue, kind))] as const),
    ...(['styles', ...SCRIPTS] as const).map((name) => [assets[name].url, assets[name].text] as const),
  ] as const;
  return { longest, files: new Map(files) };
}

function needsOf({ header }: Entry<'requirement'>): number {
  return header.needs?.length ?? 0;
}
