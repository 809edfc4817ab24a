// The number of a requirement → what it asks for; some ask again for what an earlier one asked, some only sound so.

import type { Need, Term } from '../model/entry.generated.ts';
import { needsFor } from './need.ts';
import type { Subject } from './prose.ts';
import { type Random, randomFor } from './random.ts';
import { subjectOf } from './subject.ts';
import { functionsOf, type World, wordsOf } from './world.ts';

/** What a requirement asks for. */
export interface Wish {
  readonly area: Term;
  readonly subject: Subject;
  /** What it wants done. */
  readonly does: Term;
  readonly seeks: string;
  readonly needs: readonly Need[];
}

/** How a requirement stands to an earlier one, by that one's number. */
export interface Echo {
  readonly of: number;
  /** `repeat` asks for the same thing, `lookalike` for another in nearly the same words. */
  readonly is: 'repeat' | 'lookalike';
}

const REPEATS = 0.22;
const LOOKALIKES = 0.06;

/** The earlier requirement that this one echoes, if any; the first ones are echoed most. */
export function echoOf({ seed }: World, index: number): Echo | undefined {
  const random = randomFor(seed, `echo ${index}`);
  const share = random.next();
  if (index === 0 || share >= REPEATS + LOOKALIKES) return undefined;
  return { of: random.below(Math.ceil(index / 2)), is: share < REPEATS ? 'repeat' : 'lookalike' };
}

/** What the requirement of that number asks for. */
export function wishOf(world: World, index: number): Wish {
  const random = randomFor(world.seed, `wish ${index}`);
  const echo = echoOf(world, index);
  return echo ? varied(random, world, wishOf(world, echo.of), echo) : ownWish(random, world);
}

function ownWish(random: Random, world: World): Wish {
  const area = random.favour(world.areas);
  const subject = subjectOf(world, area);
  return {
    area,
    subject,
    does: random.favour([...functionsOf(world, area), area]),
    seeks: random.favour(wordsOf(world, 'seeks')),
    needs: needsFor(random, world, area, subject),
  };
}

/** A repetition keeps most needs; a lookalike keeps the words and needs other things. */
function varied(random: Random, world: World, wish: Wish, { is }: Echo): Wish {
  const own = needsFor(random, world, wish.area, wish.subject);
  if (is === 'lookalike') return { ...wish, seeks: random.pick(wordsOf(world, 'seeks')), needs: own };
  const kept = wish.needs.filter(() => random.chance(0.8));
  const stated = new Set(kept.map(({ parameter }) => parameter));
  return { ...wish, needs: [...kept, ...own.filter(({ parameter }) => !stated.has(parameter)).slice(0, 2)] };
}
