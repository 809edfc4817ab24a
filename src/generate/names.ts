// A number → a name that nothing real bears, and the id and host made of it. Different numbers give different names.

import { capital } from '../text/capital.ts';
import { slug } from '../text/slug.ts';

const FRONTS =
  list(`Quibble Spindle Vesper Tinder Pewter Bobbin Dapple Fettle Gimlet Hobnail Inkle Jostle Lumber Muddle Oddle
  Piffle Rumple Tumble Umber Whistle Yonder Zither Bramble Cobble Doodle Ember Fumble Grumble Humble Jumble Lantern Marrow
  Noodle Paddle Quaver Rattle Saddle Teasel Velvet Waffle`);
const BACKS = list(
  'mere wick combe holt stow haven gate fold sedge brook reach garth ness thorpe rigg fen strand quay',
);
const PLACES = ['', ...list('North Upper Old Little Nether Far Great South Lower New West Inner East Outer High')];
const BIRDS =
  list(`Kestrel Heron Plover Wren Dunlin Siskin Avocet Bittern Dotterel Fulmar Gannet Hobby Jackdaw Knot Lapwing
  Merlin Nuthatch Osprey Petrel Quail Redshank Skua Teal Turnstone Whimbrel Wigeon Bunting Crake Diver Egret`);
const THINGS =
  list(`Harbour Anvil Beacon Cellar Drawbridge Easel Foundry Granary Hearth Inkwell Jetty Kiln Ladder Millrace
  Nutshell Orchard Pantry Quarry Ropewalk Sluice Trellis Undercroft Viaduct Watermill Barometer Compass Dovecote Gasket Hinge
  Spyglass`);
const ROLES =
  list(`Desk Bench Sifter Ledger Reader Kit Lens Tray Board Station Atlas Index Loom Press Sieve Gauge Relay Shelf
  Tally Probe`);
const FIRMS = list('Works Partners Systems Collective Laboratories Cooperative Instruments Trust Institute Foundry');
const SYLLABLES =
  list(`ba dor fen gil hul jat kem lor mev nis pol quen rus tav ulm vik wes yor zan bel cor dra eph fal gor hev
  isk jun kol lum`);

/** A town that is on no map. @example placeName(7) // "Upper Quibblereach", say */
export function placeName(index: number): string {
  const [place = '', back = '', front = ''] = mixed(index, [PLACES, BACKS, FRONTS]);
  return numbered(`${place} ${front}${back}`.trim(), index, PLACES.length * BACKS.length * FRONTS.length);
}

/** A product that is not on sale. @example productName(7) // "Plover Anvil Ledger", say */
export function productName(index: number): string {
  const lists = [ROLES, THINGS, BIRDS];
  const [role = '', thing = '', bird = ''] = mixed(index, lists);
  return numbered(`${bird} ${thing} ${role}`, index, ROLES.length * THINGS.length * BIRDS.length);
}

/** A supplier that nobody founded. @example firmName(7) // "Bobbin Hinge Partners", say */
export function firmName(index: number): string {
  const [firm = '', thing = '', front = ''] = mixed(index, [FIRMS, THINGS, FRONTS]);
  return numbered(`${front} ${thing} ${firm}`, index, FIRMS.length * THINGS.length * FRONTS.length);
}

/** A word of no language, the rarer the higher its number, so that texts have the long tail that real ones have. */
export function rareWord(index: number): string {
  const [last = '', middle = '', first = '', more = ''] = mixed(index, [SYLLABLES, SYLLABLES, SYLLABLES, SYLLABLES]);
  const word = index < SYLLABLES.length ** 3 ? `${first}${middle}${last}` : `${more}${first}${middle}${last}`;
  return capital(word);
}

/** An address under a name that the standards keep for examples. @example hostOf('Bobbin Works') // "https://bobbin-works.example/" */
export function hostOf(name: string, path = ''): string {
  return `https://${slug(name)}.example/${path}`;
}

/** One word of each list: the digits of a number whose bases are the lengths of the lists, shuffled to look unordered. */
function mixed(index: number, lists: readonly (readonly string[])[]): string[] {
  const total = lists.reduce((product, { length }) => product * length, 1);
  // A prime step visits every combination once before the first comes again.
  let rest = (index * STEP) % total;
  return lists.map((words) => {
    const word = words[rest % words.length] ?? '';
    rest = Math.floor(rest / words.length);
    return word;
  });
}

const STEP = 7919;

function numbered(name: string, index: number, total: number): string {
  return index < total ? name : `${name} ${Math.floor(index / total) + 1}`;
}

function list(words: string): string[] {
  return words.split(/\s+/);
}
