// A form's place → what the site tells it: the setting, the names to which it refers, and the entry to improve.

import { useEffect, useState } from 'preact/hooks';
import type { Kind } from '../../../model/kind.ts';
import { KINDS } from '../../../model/kind.ts';
import { namesAddress, SETTING_ADDRESS, sourceAddress } from '../../../propose/addresses.ts';
import type { FormKind } from '../../../propose/kinds.ts';
import type { PublishedNames, PublishedSetting } from '../../../propose/setting.ts';
import type { PublishedSource } from '../../../propose/source.ts';
import { resolve, type SchemaNode, schemaOf } from '../../../schema/schemas.ts';
import { type Fetched, fetched } from '../keep/fetched.ts';

/** What a form works with. */
export interface Loaded {
  readonly setting: PublishedSetting;
  readonly names: ReadonlyMap<Kind, PublishedNames>;
  /** The entry to improve. */
  readonly source: PublishedSource | undefined;
}

/** What became of loading: "unknown" is an entry that there is none of, or that cannot be improved here. */
export type Loading = Loaded | 'loading' | 'failed' | 'unknown';

/** Loads once for a place. */
export function useLoaded(kind: FormKind, of: string | undefined): Loading {
  const [loading, setLoading] = useState<Loading>('loading');
  useEffect(() => {
    let isWanted = true;
    load(kind, of).then((loaded) => isWanted && setLoading(loaded));
    return () => {
      isWanted = false;
    };
  }, [kind, of]);
  return loading;
}

async function load(kind: FormKind, of: string | undefined): Promise<Loading> {
  const kinds = [...new Set([kind, ...kindsIn(schemaOf(kind))])];
  const [setting, source, ...lists] = await Promise.all([
    fetched<PublishedSetting>(SETTING_ADDRESS),
    of === undefined ? undefined : fetched<PublishedSource>(sourceAddress(kind, of)),
    ...kinds.map((one) => fetched<PublishedNames>(namesAddress(one))),
  ]);
  if (source?.state === 'unknown') return 'unknown';
  if (setting.state !== 'found' || (source && source.state !== 'found')) return 'failed';
  return { setting: setting.value, names: found(kinds, lists), source: source?.value };
}

function found(kinds: readonly Kind[], lists: readonly Fetched<PublishedNames>[]): Map<Kind, PublishedNames> {
  return new Map(
    kinds.flatMap((kind, place): [Kind, PublishedNames][] => {
      const list = lists[place];
      return list?.state === 'found' ? [[kind, list.value]] : [];
    }),
  );
}

/** The kinds to which the fields of a schema refer. */
function kindsIn(schema: SchemaNode): Kind[] {
  const { reference, properties = {}, items, additionalProperties } = resolve(schema);
  const inner = [
    ...Object.values(properties),
    ...[items, additionalProperties].filter((one) => typeof one === 'object'),
  ];
  return [...KINDS.filter((kind) => kind === reference), ...inner.flatMap(kindsIn)];
}
