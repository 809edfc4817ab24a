// A generated world → the files that are neither supply nor demand: traces of what is gone, a what-if, the site.

import type { Kinds, Site } from '../model/entry.generated.ts';
import { SITE_FILE } from '../model/role.ts';
import { renderYaml } from '../text/yaml.ts';
import { dayWithin, yearOf } from './dates.ts';
import { type GeneratedFile, generatedEntry, generatedTombstone } from './file.ts';
import { capabilityId, organisationId } from './ids.ts';
import { isForce } from './organisation.ts';
import { randomFor } from './random.ts';
import type { World } from './world.ts';

/** The trace of a capability that is gone; its number is above those of the living. */
export function retired(world: World, index: number): GeneratedFile {
  const random = randomFor(world.seed, `retired ${index}`);
  const header: Kinds['retired'] = {
    date: dayWithin(random, world.day, -30),
    reason: random.pick(['It is no longer supplied.', 'It was the same as another entry.', 'Its maker asked for it.']),
    ...(random.chance(0.5) && { successor: capabilityId(random.low(world.counts.capability)) }),
  };
  return generatedTombstone('capability', capabilityId(world.counts.capability + index), header);
}

/** A merger of the first two forces. */
export function scenario({ day, counts }: World): GeneratedFile {
  const forces = Array.from({ length: counts.organisation }, (_, index) => index).filter(isForce);
  const header: Kinds['scenario'] = {
    title: 'Two invented forces become one',
    summary: 'Supposes that two of the invented forces merge, to see what follows.',
    basis: 'hypothetical',
    changes: [
      {
        from: forces.slice(0, 2).map(organisationId),
        into: { id: 'joint-force', title: 'An invented joint force' },
        on: `${yearOf(day) + 2}-04-01`,
      },
    ],
    reviewed: day,
  };
  return generatedEntry('scenario', 'two-forces', header);
}

/** The site of a catalogue that is all made up, and says so. */
export function siteFile({ seed }: World): GeneratedFile {
  const site: Site = {
    name: 'Invented Capability Catalogue',
    tagline: `Nothing in it is real: it was generated from the seed ${seed} to try the program on.`,
    url: 'https://invented.example/',
    forge: { type: 'github', url: 'https://forge.example/invented/catalogue', branch: 'main' },
    contacts: { catalogue: 'catalogue@invented.example', security: 'security@invented.example' },
    maintainers: ['invented-maintainers'],
    'review-months': 12,
    'in-force-months': 36,
  };
  return { file: SITE_FILE, text: renderYaml(site) };
}
