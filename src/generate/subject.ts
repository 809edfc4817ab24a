// An area of a generated world → the labels that a text about it can use.

import type { Term } from '../model/entry.generated.ts';
import { levelsOf } from '../model/vocabulary.ts';
import type { Subject } from './prose.ts';
import { functionsOf, type World } from './world.ts';

/** The subject of a text about an area. */
export function subjectOf(world: World, area: Term): Subject {
  const handles = world.vocabulary.parameters.get('handles');
  return {
    area: area.label,
    functions: functionsOf(world, area).map(({ label }) => label),
    materials: handles ? levelsOf(world.vocabulary, handles).map(({ label }) => label) : [],
    rareWords: 40 + 2 * world.entries,
  };
}
