// An alias whose address is taken: by a living entry, a trace of one, or another alias of the kind.

import { KINDS, type Kind } from '../../model/kind.ts';
import { entryFile } from '../../model/role.ts';
import type { CatalogueRule, Whole } from '../rule.ts';
import { quoted } from '../say.ts';

export const aliasClash: CatalogueRule = {
  code: 'alias-clash',
  *check(whole) {
    for (const kind of KINDS) {
      const taken = addressesOf(whole, kind);
      for (const { file, header } of whole.candidates[kind].values()) {
        const aliases = 'aliases' in header ? (header.aliases ?? []) : [];
        for (const [index, alias] of aliases.entries()) {
          if (alias === undefined) continue;
          const holder = taken.get(alias);
          if (holder === undefined) taken.set(alias, file);
          else yield { file, field: `/aliases/${index}`, ...wordingFor(alias, holder) };
        }
      }
    }
  },
};

function addressesOf({ candidates, traces }: Whole, kind: Kind): Map<string, string> {
  const living = [...candidates[kind].keys()].map((id) => [id, entryFile(kind, id)] as const);
  const gone = traces.filter((trace) => trace.kind === kind).map(({ id, file }) => [id, file] as const);
  return new Map([...gone, ...living]);
}

function wordingFor(alias: string, holder: string): { message: string; hint: string } {
  return {
    message: `Unexpected alias ${quoted(alias)}, expected an id that nothing else has.`,
    hint: `${holder} has it.`,
  };
}
