// Coverage → the part of the JSON that `npm run relate` prints of it.

import type { AreaCoverage, Coverage, Covered, Lag, UseFact } from '../../model/coverage.ts';
import type { Reference } from '../../model/reference.ts';
import { areaReference } from '../../model/reference.ts';

/** Whether any of those references is of what was asked about. */
export type Concerns = (references: readonly Reference[]) => boolean;

/** How many bodies are listed, and the areas in which something is recorded or asked for; of those only what concerns. */
export function coverageForm({ roster, areas }: Coverage, concerns: Concerns): object {
  return {
    listed: Object.fromEntries(Object.entries(roster).map(([reach, bodies]) => [reach, bodies.length])),
    areas: areas
      .map((area) => areaOf(area, concerns))
      .filter(says)
      .map(areaForm),
  };
}

function areaOf(area: AreaCoverage, concerns: Concerns): AreaCoverage {
  return {
    ...area,
    covered: area.covered.filter(({ organisation, facts }) =>
      concerns([organisation, ...facts.flatMap(({ recordedOf, capability = '' }) => [recordedOf, capability])]),
    ),
    asking: area.asking.filter(({ organisation, requirements }) => concerns([organisation, ...requirements])),
    unnamed: area.unnamed.filter((requirement) => concerns([requirement])),
  };
}

function says({ covered, asking, unnamed }: AreaCoverage): boolean {
  return covered.length + asking.length + unnamed.length > 0;
}

function areaForm({ area, covered, asking, unnamed, lag }: AreaCoverage): object {
  return { area: areaReference(area), covered: covered.map(coveredForm), asking, unnamed, lag: lag.map(lagForm) };
}

function coveredForm({ organisation, reach, phase, facts }: Covered): object {
  return { organisation, reach, phase, facts: facts.map(factForm) };
}

function lagForm({ reach, listed, recorded, undated, first }: Lag): object {
  return { reach, listed, recorded, undated, first: first.map(firstForm) };
}

function firstForm({ organisation, status, date }: UseFact): object {
  return { organisation, status, date };
}

function factForm({ recordedOf, capability, status, date, line: { file, line }, evidence }: UseFact): object {
  return { recordedOf, capability, status, date, file, line, source: evidence.url };
}
