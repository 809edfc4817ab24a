// A catalogue and a day → what every difference is judged by.

import type { Catalogue } from '../../model/catalogue.ts';
import type { InForce, Side } from '../../model/difference.ts';
import type { Entry } from '../../model/entry.ts';
import { levelsOf } from '../../model/vocabulary.ts';
import type { Scale } from '../answer.ts';
import { inForce } from '../inForce.ts';
import { remembered } from '../remembered.ts';
import { side } from './side.ts';
import { type Statement, type Statements, statementsOf } from './statement.ts';

/** What every difference is judged by. */
export interface Ground {
  readonly catalogue: Catalogue;
  readonly asOf: string;
  readonly statementsOf: (requirement: Entry<'requirement'>) => Statements;
  /** How a statement is shown, whatever it is compared with. */
  readonly sideOf: (statement: Statement) => Side;
  readonly inForce: (requirement: Entry<'requirement'>) => InForce;
}

/** The ground of a catalogue on a day; what is asked for twice is worked out once. */
export function ground(catalogue: Catalogue, asOf: string): Ground {
  const scales = comparedScales(catalogue);
  return {
    catalogue,
    asOf,
    statementsOf: remembered((requirement: Entry<'requirement'>) => statementsOf(requirement, scales)),
    sideOf: remembered((statement: Statement) => side(catalogue.vocabulary, statement)),
    inForce: remembered((requirement: Entry<'requirement'>) => inForce(requirement, catalogue, asOf)),
  };
}

/** All but those of scale: two bodies that want different numbers of a thing do not differ about the thing. */
function comparedScales({ vocabulary }: Catalogue): ReadonlyMap<string, Scale> {
  const compared = [...vocabulary.parameters.values()].filter(({ concerns }) => concerns !== 'scale');
  return new Map(
    compared.map((parameter) => {
      const levels = levelsOf(vocabulary, parameter).map(({ id }) => id);
      return [parameter.id, { parameter, levels }];
    }),
  );
}
