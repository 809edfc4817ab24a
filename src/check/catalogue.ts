// Candidates and findings → the catalogue of those against which no error was found.

import type { Catalogue, Entries } from '../model/catalogue.ts';
import type { Kinds, Site } from '../model/entry.generated.ts';
import type { Entry, Tombstone } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import { KINDS, type Kind } from '../model/kind.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { AnyCandidate, Trace } from './candidate.ts';
import type { Sorted } from './sort.ts';

/** The catalogue without the entries that have an error; each kind is in the order of its ids. */
export function catalogueOf(sorted: Sorted, vocabulary: Vocabulary, findings: readonly Finding[]): Catalogue {
  const refused = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const accepted = sorted.entries.filter(({ file }) => !refused.has(file)).sort(byId);
  const traces = sorted.traces.filter(({ file }) => !refused.has(file));
  return {
    // Where something is missing from it, an error says so, and nothing is published.
    site: { ...NO_SITE, ...(sorted.site as Site) },
    vocabulary,
    entries: Object.fromEntries(KINDS.map((kind) => [kind, entriesOf(accepted, kind)])) as Catalogue['entries'],
    retired: traces.map(tombstoneOf),
  };
}

const NO_SITE: Site = { name: '', tagline: '', url: '', 'review-months': 12, 'in-force-months': 36 };

function entriesOf<K extends Kind>(accepted: readonly AnyCandidate[], kind: K): Entries<K> {
  const ofKind = accepted.filter((entry) => entry.kind === kind);
  return new Map(ofKind.map((entry) => [entry.id, entry as unknown as Entry<K>]));
}

function tombstoneOf({ kind, id, file, header }: Trace): Tombstone {
  return { kind, id, file, header: header as Kinds['retired'] };
}

function byId(a: AnyCandidate, b: AnyCandidate): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
