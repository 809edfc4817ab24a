// A scenario held against a related catalogue → what would become one, and what would have to be settled.

import type { Catalogue } from '../../model/catalogue.ts';
import type { Entry } from '../../model/entry.ts';
import type { Rehearsal } from '../../model/rehearsal.ts';
import type { Related } from '../../model/related.ts';
import { inheritedContracts } from './contracts.ts';
import { sharedCoverage } from './coverage.ts';
import { supposedBy } from './mergers.ts';
import { becameInternal, becameRepeats } from './requirements.ts';
import { inheritedRoutes } from './routes.ts';
import { tiesToSettle } from './ties.ts';

/** What is known of a catalogue before the scenario: repetitions and differences are the same after it, but for whose they are. */
export type Before = Pick<Related, 'asOf' | 'repetitions' | 'differences'>;

/** Rehearses a scenario. It counts only what is recorded in the catalogue; what is not stated there stays open. */
export function rehearse(catalogue: Catalogue, scenario: Entry<'scenario'>, before: Before): Rehearsal {
  const supposed = supposedBy(catalogue, scenario, before.asOf);
  const { day, mergers } = supposed;
  return {
    id: scenario.id,
    day,
    mergers: mergers.map(({ into, title, parts }) => ({ into, title, parts })),
    becameRepeats: becameRepeats(catalogue, mergers, before.repetitions(), before.asOf),
    becameInternal: becameInternal(catalogue, mergers, before.differences()),
    coverage: sharedCoverage(catalogue, mergers),
    routes: inheritedRoutes(catalogue, mergers),
    contracts: inheritedContracts(catalogue, supposed),
    ties: tiesToSettle(catalogue, mergers),
  };
}
