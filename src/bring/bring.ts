// What somebody names, a file or an address → the header and the body that it states, and what a person has to decide.

import { readFileSync } from 'node:fs';
import { type Given, type Imported, isRefused } from '../import/imported.ts';
import { asObject, type Json } from '../import/json.ts';
import { fromOcds } from '../import/ocds/ocds.ts';
import { fromPubliccode } from '../import/publiccode/publiccode.ts';
import type { Kind } from '../model/kind.ts';
import { parseYaml } from '../read/yaml.ts';
import { type Ask, fetched } from './fetched.ts';
import { NotBrought, textIn } from './text.ts';

/** What a file states of an entry. */
export type Stated = Pick<Imported<Kind>, 'body' | 'notes'> & { readonly header: object };

/** What is known besides what is named. */
export interface Bringing extends Given {
  readonly kind: Kind;
  /** How an address is asked; by default as the machine does. */
  readonly ask?: Ask;
}

/** What is stated at a place: our own JSON, a publiccode.yml, or an OCDS release. Throws NotBrought for anything else. */
export async function bring(place: string, { kind, ask, ...given }: Bringing): Promise<Stated> {
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(place);
  const text = isAddress ? await fetched(place, ask) : textIn(bytesAt(place), place);
  if (!/^\s*[{[]/.test(text)) return fromYaml(text, place, kind, { ...given, ...(isAddress && { address: place }) });
  const json = jsonOf(text, place);
  if ('ocid' in json || 'releases' in json || 'records' in json) return fromRelease(json, kind, given);
  const { header = {}, body = '', ...rest } = json;
  if (asObject(header) && typeof body === 'string' && Object.keys(rest).length === 0)
    return { header: asObject(header) ?? {}, body, notes: [] };
  throw new NotBrought(`"${place}" is not of the form {"header": {…}, "body": "…"}.`);
}

function fromYaml(text: string, place: string, kind: Kind, given: Given & { readonly address?: string }): Stated {
  const { data, problems } = parseYaml(text);
  const [first] = problems;
  if (first) throw new NotBrought(`"${place}" is no YAML that can be read. ${first.message}`);
  if (!asObject(data) || !Object.hasOwn(asObject(data) ?? {}, 'publiccodeYmlVersion'))
    throw new NotBrought(`"${place}" is neither JSON nor a publiccode.yml, which states its "publiccodeYmlVersion".`);
  if (kind !== 'capability')
    throw new NotBrought('A publiccode.yml describes a capability: name it capability/new-id.');
  return fromPubliccode(data, given);
}

function fromRelease(release: Json, kind: Kind, given: Given): Stated {
  if (kind !== 'requirement')
    throw new NotBrought('An OCDS release describes a requirement: name it requirement/new-id.');
  const draft = fromOcds(release, given);
  if (isRefused(draft)) throw new NotBrought(draft.refused);
  return draft;
}

function jsonOf(text: string, place: string): Json {
  try {
    const json = asObject(JSON.parse(text));
    if (json && !isDeeper(json, DEEPEST)) return json;
  } catch {}
  throw new NotBrought(`"${place}" is no JSON object, or has more than ${DEEPEST} levels.`);
}

/** More than any release or entry has; what is deeper would take the program down. */
const DEEPEST = 30;

function isDeeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most === 0 || Object.values(value).some((part) => isDeeper(part, most - 1));
}

function bytesAt(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new NotBrought(`There is no file "${file}" that can be read.`);
  }
}
