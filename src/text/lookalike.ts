// Two names → whether a reader could take one for the other.

/**
 * Whether two names look alike though they may differ: letters of other scripts, digits for letters, "rn" for "m".
 * @example isLookalike('acme-dev', 'acrne_dev') // true
 */
export function isLookalike(a: string, b: string): boolean {
  return skeleton(a) === skeleton(b);
}

function skeleton(name: string): string {
  const plain = name.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
  const latin = Array.from(plain.toLowerCase(), (letter) => SAME.get(letter) ?? letter).join('');
  return latin.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd').replace(/[-_.]/g, '');
}

/** Letters that are drawn alike: those of Cyrillic and Greek that pass for Latin ones, and digits. */
const ALIKE = {
  a: 'аα',
  b: 'ьв',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еε',
  g: 'ɡ',
  h: 'һн',
  i: 'іιı1l|ӏ',
  j: 'јϳ',
  k: 'кκ',
  m: 'м',
  n: 'пη',
  o: 'оο0σ',
  p: 'рρ',
  q: 'ԛ',
  r: 'г',
  s: 'ѕ5',
  t: 'тτ',
  u: 'υս',
  v: 'ѵν',
  w: 'ԝω',
  x: 'хχ',
  y: 'уγү',
  z: 'ᴢ2',
};

const SAME = new Map(Object.entries(ALIKE).flatMap(([letter, others]) => Array.from(others, (one) => [one, letter])));
