// Text of a foreign file → one line of plain text.

/** Tags, control characters, and those that cannot be seen or turn text around. */
const TAG = /<\/?[a-z!][^<>]*>/gi;
const UNSEEN = /[\p{C}\u2028\u2029\u115F\u1160\u3164\uFFA0]|\u034F|\u17B4|\u17B5/gu;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Longer text is cut before it is read, so that no file takes long. */
const READ = 10_000;

/** The text without markup, on one line. @example plain('Digital&nbsp;<b>vans</b> &amp; kits') // "Digital vans & kits" */
export function plain(text: string): string {
  const read = text.slice(0, READ).replace(/&(#\d{1,6}|[a-z]{2,4});/g, (whole, name: string) => entity(name) ?? whole);
  return read.normalize('NFC').replace(TAG, ' ').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
}

/** The text, cut at a word where it is longer than `longest`. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  return start.slice(0, Math.max(start.lastIndexOf(' '), 1)).trimEnd();
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name];
  const code = Number(name.slice(1));
  return code <= 0xffff ? String.fromCharCode(code) : undefined;
}
