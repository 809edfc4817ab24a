// What is stated of an entry → the same with what must be stated too, asked of the person at the terminal.

import { isCancel, text } from '@clack/prompts';
import type { Kind } from '../src/model/kind.ts';
import { resolve, schemaOf } from '../src/schema/schemas.ts';
import { Misuse } from './command.ts';

/** Asks for each field that must be stated and is a text, or a list of words. */
export async function ask(kind: Kind, stated: object): Promise<object> {
  const { properties = {}, required = [] } = schemaOf(kind);
  const header: Record<string, unknown> = { ...stated };
  for (const key of required.filter((name) => header[name] === undefined)) {
    const { title = key, description = '', type, items } = resolve(properties[key] ?? {});
    const isList = type === 'array' && resolve(items ?? {}).type === 'string';
    if (type !== 'string' && !isList) continue;
    const said = await text({ message: `${title}. ${description}${isList ? ' Several with commas.' : ''}` });
    if (isCancel(said)) throw new Misuse('Nothing was written.');
    header[key] = isList ? said.split(',').map((word) => word.trim()) : said;
  }
  return header;
}
