// A header → the YAML that people would write for it: a line for each thing, quotation marks only where needed.

/**
 * The lines of a header, each ended by a line feed. Keys without a value are left out. A mapping stands on one line, but one
 * that holds another, or whose key is one of `spread`, has a line for each of its keys.
 * @example renderYaml({ title: 'Kestrel', areas: ['triage'] }) // "title: Kestrel\nareas: [triage]\n"
 */
export function renderYaml(header: object, spread: readonly string[] = []): string {
  return entriesOf(header)
    .map(([key, value]) => member(key, value, '', spread.includes(key) || holdsMapping(value)))
    .join('');
}

function member(key: string, value: unknown, indent: string, isSpread: boolean): string {
  if (isListOfMappings(value))
    return `${indent}${key}:\n${value.map((item) => listItem(item, `${indent}  `)).join('')}`;
  if (isSpread && isFull(value)) return `${indent}${key}:\n${membersOf(value, `${indent}  `)}`;
  return `${indent}${key}: ${isText(value) ? scalar(value, BLOCK) : flow(value)}\n`;
}

function listItem(item: object, indent: string): string {
  if (!holdsMapping(item)) return `${indent}- ${flow(item)}\n`;
  // The first key shares its line with the hyphen.
  return membersOf(item, `${indent}  `).replace(`${indent}  `, `${indent}- `);
}

/** The lines within a mapping; what it holds has one line each, however long. */
function membersOf(mapping: object, indent: string): string {
  return entriesOf(mapping)
    .map(([key, value]) => member(key, value, indent, false))
    .join('');
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (isMapping(value))
    return `{${entriesOf(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')}}`;
  return isText(value) ? scalar(value, FLOW) : String(value);
}

// What a plain scalar may not be or hold, in a line of its own and within brackets.
const WORDS = /^(?:null|true|false|~|)$/i;
const NUMBER = /^[-+]?(?:\.?\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|\.inf|\.nan)$/i;
const BLOCK = /^[\s\-?:,[\]{}#&*!|>'"%@`]|:(?:\s|$)|\s#|\s$/;
const FLOW = /^[\s\-?#&*!|>'"%@`]|[,[\]{}:]|\s#|\s$/;

function scalar(text: string, needsQuotes: RegExp): string {
  // Only between double quotation marks can a line feed be written so that it stays one.
  if (/[\n\r]/.test(text)) return JSON.stringify(text);
  const isPlain = !WORDS.test(text) && !NUMBER.test(text) && !needsQuotes.test(text);
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}

/** The keys as they are to be written, with their values. */
function entriesOf(mapping: object): [string, unknown][] {
  return Object.entries(mapping).flatMap(([key, value]) => (value === undefined ? [] : [[scalar(key, FLOW), value]]));
}

function holdsMapping(value: unknown): value is object {
  return isMapping(value) && Object.values(value).some(isMapping);
}

function isFull(value: unknown): value is object {
  return isMapping(value) && entriesOf(value).length > 0;
}

function isListOfMappings(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.every(isMapping);
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
