// A supplier's capabilities and their matches → the questions that buyers asked and it has not answered.

import { type Catalogue, listOf } from '../../model/catalogue.ts';
import type { AskedOf, Question, Unanswered } from '../../model/question.ts';
import { idOf, type Reference, referenceTo } from '../../model/reference.ts';
import type { Related } from '../../model/related.ts';
import { grouped } from '../grouped.ts';
import { inForce } from '../inForce.ts';
import { once } from '../remembered.ts';
import { bodiesAsOf } from '../succession.ts';

/** Tells the open questions of a supplier. */
export type Questions = (supplier: string) => Question[];

/**
 * Makes ready to ask of one supplier after another. What most bodies ask stands first. What is asked no more asks nothing; a requirement
 * of which the source names no body counts for none.
 */
export function questions(catalogue: Catalogue, { matches, asOf }: Pick<Related, 'matches' | 'asOf'>): Questions {
  const supplied = once(() => suppliedIn(catalogue));
  const asked = once(() => stillAsked(catalogue, asOf));
  const openOf = (capability: Reference): Open[] =>
    matches
      .open(capability)
      .filter(({ requirement }) => asked().has(requirement))
      .map((need) => ({ ...need, capability }));
  return (supplier) => {
    const open = grouped((supplied().get(supplier) ?? []).flatMap(openOf), ({ parameter }) => parameter);
    return [...catalogue.vocabulary.parameters.keys()]
      .flatMap((parameter) => questionOf(catalogue, asOf, parameter, open.get(parameter) ?? []))
      .sort((a, b) => b.bodies.length - a.bodies.length || b.requirements.length - a.requirements.length);
  };
}

/** A need that one capability leaves open. */
interface Open extends Unanswered {
  readonly capability: Reference;
}

/** The capabilities of each supplier. */
function suppliedIn(catalogue: Catalogue): ReadonlyMap<string, readonly Reference[]> {
  const groups = grouped(listOf(catalogue, 'capability'), ({ header }) => header.supplier);
  return new Map(
    Array.from(groups, ([supplier, own]) => [supplier, own.map(({ id }) => referenceTo('capability', id))]),
  );
}

function stillAsked(catalogue: Catalogue, asOf: string): ReadonlySet<Reference> {
  const asking = listOf(catalogue, 'requirement').filter((entry) => inForce(entry, catalogue, asOf) !== 'no');
  return new Set(asking.map(({ id }) => referenceTo('requirement', id)));
}

/** The question about one parameter; none where nothing of it is open. */
function questionOf(catalogue: Catalogue, asOf: string, parameter: string, needs: readonly Open[]): Question[] {
  if (needs.length === 0) return [];
  const requirements = distinct(needs.map(({ requirement }) => requirement));
  const raisers = requirements.flatMap(
    (each) => catalogue.entries.requirement.get(idOf(each))?.header['raised-by'] ?? [],
  );
  const bodies = bodiesAsOf(catalogue, raisers, asOf).map((id) => referenceTo('organisation', id));
  return [{ parameter, bodies: distinct(bodies), requirements, askedOf: byCapability(needs) }];
}

function byCapability(needs: readonly Open[]): AskedOf[] {
  const groups = grouped(needs, ({ capability }) => capability);
  return [...groups.keys()].sort().map((capability) => ({
    capability,
    needs: (groups.get(capability) ?? []).map(({ requirement, index }) => ({ requirement, index })),
  }));
}

function distinct(references: readonly Reference[]): Reference[] {
  return [...new Set(references)].sort();
}
