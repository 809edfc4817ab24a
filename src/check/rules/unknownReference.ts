// A reference to an entry that the catalogue does not have.

import { FOLDERS, KINDS, type Kind } from '../../model/kind.ts';
import { type Known, type Likeness, likenessTo } from '../../text/likeness.ts';
import type { Candidate } from '../candidate.ts';
import { mentionsIn } from '../references.ts';
import type { CatalogueRule, Whole } from '../rule.ts';
import { labelOf, quoted } from '../say.ts';

export const unknownReference: CatalogueRule = {
  code: 'unknown-reference',
  *check(whole) {
    const hintFor = hints(whole);
    for (const kind of KINDS) {
      for (const entry of whole.candidates[kind].values()) {
        for (const { field, kind: target, id, file: wanted, node } of mentionsIn(entry)) {
          // A file that could not be read is there all the same: its own finding is enough.
          if (whole.files.has(wanted)) continue;
          const message = `Unexpected ${labelOf(field, node)} ${quoted(id)}, expected one in ${FOLDERS[target]}/.`;
          yield { file: entry.file, field, message, hint: hintFor(target, id) };
        }
      }
    }
  },
};

/** What to say of a kind and an id that is not there; many entries may name the same one, so each is looked for once. */
function hints({ candidates, traces }: Whole): (kind: Kind, id: string) => string | null {
  const likeness = new Map<Kind, Likeness>();
  const gone = new Map(traces.map((trace) => [`${trace.kind}/${trace.id}`, trace]));
  const said = new Map<string, string | null>();
  return (kind, id) => {
    const key = `${kind}/${id}`;
    const known = said.get(key);
    if (known !== undefined) return known;
    const near = likeness.get(kind) ?? likenessTo(knownOf(candidates[kind]));
    likeness.set(kind, near);
    const hint = goneHint(gone.get(key)) ?? meantHint(near.closest(id));
    said.set(key, hint);
    return hint;
  };
}

function goneHint(trace: Whole['traces'][number] | undefined): string | undefined {
  if (!trace) return undefined;
  const { successor } = trace.header;
  return successor === undefined
    ? 'It was taken out of the catalogue.'
    : `It was taken out; read "${successor}" instead.`;
}

function meantHint(meant: string | undefined): string | null {
  return meant === undefined ? null : `Did you mean "${meant}"?`;
}

function knownOf(entries: Whole['candidates'][Kind]): Known[] {
  return Array.from<Candidate, Known>(entries.values(), ({ id, header }) => {
    const aliases = 'aliases' in header ? (header.aliases ?? []) : [];
    return { id, names: [header.title, ...aliases].filter((name) => name !== undefined) };
  });
}
