// The FILE of npm run new → the header and the body that it states.

import { readFileSync } from 'node:fs';
import { readAndCheck } from '../src/compile.ts';
import { today } from '../src/history/asOf.ts';
import { isRefused, type Note } from '../src/import/imported.ts';
import { fromOcds } from '../src/import/ocds/ocds.ts';
import { fromPubliccode } from '../src/import/publiccode/publiccode.ts';
import type { Kind } from '../src/model/kind.ts';
import { listFiles } from '../src/read/files.ts';
import { parseYaml } from '../src/read/yaml.ts';
import { Misuse } from './command.ts';

/** What a file states of an entry. */
export interface Stated {
  readonly header: object;
  readonly body: string;
}

/** In bytes. */
const LARGEST = 1024 * 1024;

/** The header and the body that a file states: our own JSON, a publiccode.yml, or an OCDS release. */
export function stated(file: string, kind: Kind, folder: string): Stated {
  const text = textOf(file);
  if (/\.ya?ml$/.test(file)) {
    if (kind !== 'capability') throw new Misuse('A publiccode.yml describes a capability: name it capability/new-id.');
    return noted(fromPubliccode(parseYaml(text).data));
  }
  const json = jsonOf(text, file);
  if ('ocid' in json || 'releases' in json || 'records' in json) return fromRelease(json, kind, folder);
  const { header = {}, body = '' } = json;
  if (isObject(header) && typeof body === 'string') return { header, body };
  throw new Misuse(`"${file}" is not of the form {"header": {…}, "body": "…"}.`);
}

function fromRelease(release: object, kind: Kind, folder: string): Stated {
  if (kind !== 'requirement') throw new Misuse('An OCDS release describes a requirement: name it requirement/new-id.');
  const { catalogue } = readAndCheck(listFiles(folder), { asOf: today() });
  const draft = fromOcds(release, { catalogue, day: today() });
  if (isRefused(draft)) throw new Misuse(draft.refused);
  return noted(draft);
}

function noted({ header, body, notes }: Stated & { notes: readonly Note[] }): Stated {
  for (const { text } of notes) process.stderr.write(`${text}\n`);
  return { header, body };
}

function jsonOf(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return { ...value };
  } catch {}
  throw new Misuse(`"${file}" is no JSON object.`);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(file: string): string {
  try {
    const bytes = readFileSync(file);
    if (bytes.length <= LARGEST) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {}
  throw new Misuse(`"${file}" cannot be read: expected text of at most 1 MiB.`);
}
