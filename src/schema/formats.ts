// The formats that our schemas name, as plain functions. It imports nothing, so that a compiled validator can bundle it.

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PARTIAL = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The formats by the names that schemas give them. */
export const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  'https-url': isHttpsUrl,
  'web-address': isWebAddress,
  'full-date': isFullDate,
  'partial-date': isPartialDate,
};

/** Whether `text` is a day that the calendar has, "2026-11-23". */
export function isFullDate(text: string): boolean {
  return DAY.test(text) && existsInCalendar(text);
}

/** Whether `text` is a year, a month or a day that the calendar has. */
export function isPartialDate(text: string): boolean {
  return PARTIAL.test(text) && existsInCalendar(`${text}${'-01-01'.slice(text.length - 4)}`);
}

/** Whether `text` is an https address without user, password, control characters or a bare machine name. */
export function isHttpsUrl(text: string): boolean {
  return text.startsWith('https://') && isPlainAddress(text);
}

/** As `isHttpsUrl`, and http:// too: for sources that were published so. */
export function isWebAddress(text: string): boolean {
  return (text.startsWith('https://') || text.startsWith('http://')) && isPlainAddress(text);
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

// Every entry has several dates: to ask the clock's own calendar takes ten times as long.
function existsInCalendar(day: string): boolean {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
  return date >= 1 && date <= length;
}

function isPlainAddress(text: string): boolean {
  if (NOT_IN_ADDRESS.test(text)) return false;
  // Nearly every address is such that it can be read in no other way; to take one apart takes long.
  if (IN_PLAIN_WORDS.test(text)) return true;
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  // The host as written must be the host as read: a look-alike in another script changes here.
  const host = text.split(/[/?#]/)[2]?.toLowerCase() ?? '';
  return url.username === '' && url.password === '' && url.hostname.includes('.') && url.host === host;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no address may have.
const NOT_IN_ADDRESS = /[\u0000-\u0020\s\\<>"`{}|^]/;

/** Small letters, digits and hyphens, in words of which the last begins with a letter and none is of another script in disguise. */
const IN_PLAIN_WORDS = /^https?:\/\/(?:(?!xn--)[a-z0-9-]+\.)+(?!xn--)[a-z][a-z0-9-]*(?:[/?#]|$)/;
