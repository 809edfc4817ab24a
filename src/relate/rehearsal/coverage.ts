// The uses that the parts' entries record → the areas and capabilities that several of them have.

import { type Catalogue, listOf } from '../../model/catalogue.ts';
import type { Organisation } from '../../model/entry.generated.ts';
import { areaReference, type Reference, referenceTo } from '../../model/reference.ts';
import type { Coverage, RecordedUse, SharedCoverage } from '../../model/rehearsal.ts';
import type { Merged } from './mergers.ts';

/** What is no coverage, by the source's own word. */
const OVER: ReadonlySet<string> = new Set(['trial-ended', 'tender-cancelled']);

/** The areas that two parts or more are recorded as covering, then the capabilities that they use in different areas. */
export function sharedCoverage(catalogue: Catalogue, mergers: readonly Merged[]): SharedCoverage[] {
  return mergers.flatMap((merged) => {
    const uses = usesOfParts(catalogue, merged);
    const inAreas = shared(grouped(uses, ({ area }) => area));
    const across = shared(grouped(uses, ({ capability }) => capability)).filter(([, own]) => !isWithinAnArea(own));
    return [...inAreas, ...across].map(([of, own]) => ({
      into: merged.into,
      of,
      coverage: coverageOf(own),
      uses: own,
    }));
  });
}

/** What the parts are recorded as using, body by body; what an ended body used is its successor's. */
export function usesOfParts(catalogue: Catalogue, merged: Merged): RecordedUse[] {
  return listOf(catalogue, 'organisation').flatMap(({ id, header }) =>
    merged.partsAmong([id]).flatMap((body) => (header.uses ?? []).filter(lasts).map((use) => recorded(body, use))),
  );
}

type Use = NonNullable<Organisation['uses']>[number];
type Group = readonly [of: Reference, uses: readonly RecordedUse[]];

function lasts({ status }: Use): boolean {
  return !OVER.has(status);
}

function recorded(body: Reference, { capability, area, status, date }: Use): RecordedUse {
  return {
    body,
    area: areaReference(area),
    ...(capability !== undefined && { capability: referenceTo('capability', capability) }),
    status,
    ...(date !== undefined && { date }),
  };
}

function grouped(uses: readonly RecordedUse[], by: (use: RecordedUse) => Reference | undefined): Group[] {
  const groups = new Map<Reference, RecordedUse[]>();
  for (const use of uses) {
    const key = by(use);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function shared(groups: readonly Group[]): Group[] {
  return groups.filter(([, uses]) => bodiesOf(uses) > 1);
}

/** Whether the area's own group tells it already. */
function isWithinAnArea(ofOneCapability: readonly RecordedUse[]): boolean {
  return shared(grouped(ofOneCapability, ({ area }) => area)).length > 0;
}

function bodiesOf(uses: readonly RecordedUse[]): number {
  return new Set(uses.map(({ body }) => body)).size;
}

/** Two parts that name products say whether they name the same; one that names none leaves it open. */
function coverageOf(uses: readonly RecordedUse[]): Coverage {
  const named = uses.filter(({ capability }) => capability !== undefined);
  if (bodiesOf(named) < 2) return 'not-stated';
  return new Set(named.map(({ capability }) => capability)).size > 1 ? 'several-systems' : 'one-system';
}
