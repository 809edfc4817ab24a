// A supplier's capabilities and their matches → the questions that buyers asked and it has not answered.

import type { Catalogue } from '../../model/catalogue.ts';
import type { AskedOf, OpenNeed, Question } from '../../model/question.ts';
import { idOf, type Reference, referenceTo } from '../../model/reference.ts';
import type { Related } from '../../model/related.ts';
import { inForce } from '../inForce.ts';
import { bodiesAsOf } from '../succession.ts';

/** A need that one capability leaves open. */
interface Open extends OpenNeed {
  readonly parameter: string;
  readonly capability: Reference;
}

/**
 * The open questions of a supplier, what most bodies ask first. What is asked no more asks nothing; a requirement of
 * which the source names no body counts for none.
 */
export function questionsTo(
  catalogue: Catalogue,
  related: Pick<Related, 'matches' | 'asOf'>,
  supplier: string,
): Question[] {
  const own = [...catalogue.entries.capability.values()].filter(({ header }) => header.supplier === supplier);
  const open = own.flatMap(({ id }) => openOf(referenceTo('capability', id)));
  const parameters = [...catalogue.vocabulary.parameters.keys()];
  return parameters
    .map((parameter) =>
      questionOf(
        parameter,
        open.filter((one) => one.parameter === parameter),
      ),
    )
    .filter(({ askedOf }) => askedOf.length > 0)
    .sort((a, b) => b.bodies.length - a.bodies.length || b.requirements.length - a.requirements.length);

  function openOf(capability: Reference): Open[] {
    return related.matches
      .of(capability)
      .flatMap(({ requirement, needs }) =>
        needs
          .filter(({ result }) => result === 'not-stated' && isStillAsked(requirement))
          .map(({ parameter, index }) => ({ parameter, index, requirement, capability })),
      );
  }

  function isStillAsked(requirement: Reference): boolean {
    const entry = catalogue.entries.requirement.get(idOf(requirement));
    return entry !== undefined && inForce(entry, catalogue, related.asOf) !== 'no';
  }

  function questionOf(parameter: string, needs: readonly Open[]): Question {
    const requirements = distinct(needs.map(({ requirement }) => requirement));
    const raisers = requirements.flatMap(
      (each) => catalogue.entries.requirement.get(idOf(each))?.header['raised-by'] ?? [],
    );
    const bodies = bodiesAsOf(catalogue, raisers, related.asOf).map((id) => referenceTo('organisation', id));
    return { parameter, bodies: distinct(bodies), requirements, askedOf: byCapability(needs) };
  }
}

function byCapability(needs: readonly Open[]): AskedOf[] {
  return distinct(needs.map(({ capability }) => capability)).map((capability) => ({
    capability,
    needs: needs
      .filter((need) => need.capability === capability)
      .map(({ requirement, index }) => ({ requirement, index })),
  }));
}

function distinct(references: readonly Reference[]): Reference[] {
  return [...new Set(references)].sort();
}
