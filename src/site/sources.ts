// The entries of a catalogue → a file beside the page of each, from which the form that improves it is filled in.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listOf } from '../model/catalogue.ts';
import { sourceAddress } from '../propose/addresses.ts';
import { FORM_KINDS } from '../propose/kinds.ts';
import { publishedSource } from '../propose/source.ts';
import type { View } from './view.ts';

/** Writes the files into a built site, whose folders of entries are there by then: a template for each would cost more. */
export async function writeSources(view: View, site: string): Promise<void> {
  for (const entry of FORM_KINDS.flatMap((kind) => [...listOf(view.catalogue, kind)])) {
    const source = publishedSource(entry, view.texts.get(entry.file) ?? '');
    if (source) await writeFile(join(site, sourceAddress(entry.kind, entry.id)), JSON.stringify(source));
  }
}
