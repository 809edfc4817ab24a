// A header → the YAML that people would write for it: short things on one line, quotation marks only where needed.

/** A mapping that fits into so many columns stands on one line. */
const WIDTH = 120;

/**
 * The lines of a header, each ended by a line feed. Keys without a value are left out.
 * @example renderYaml({ title: 'Kestrel', areas: ['triage'] }) // "title: Kestrel\nareas: [triage]\n"
 */
export function renderYaml(header: object): string {
  return entriesOf(header)
    .map(([key, value]) => member(key, value, ''))
    .join('');
}

function member(key: string, value: unknown, indent: string): string {
  if (isListOfMappings(value))
    return `${indent}${key}:\n${value.map((item) => listItem(item, `${indent}  `)).join('')}`;
  const line = `${indent}${key}: ${isText(value) ? scalar(value, BLOCK) : flow(value)}`;
  if (!isMapping(value) || line.length <= WIDTH) return `${line}\n`;
  const members = entriesOf(value).map(([name, inner]) => member(name, inner, `${indent}  `));
  return `${indent}${key}:\n${members.join('')}`;
}

function listItem(item: object, indent: string): string {
  const members = entriesOf(item);
  if (!members.some(([, value]) => isMapping(value))) return `${indent}- ${flow(item)}\n`;
  // The first key shares its line with the hyphen.
  const lines = members.map(([key, value]) =>
    isMapping(value) ? oneLine(key, value, indent) : member(key, value, `${indent}  `),
  );
  return lines.join('').replace(`${indent}  `, `${indent}- `);
}

function oneLine(key: string, value: object, indent: string): string {
  return `${indent}  ${key}: ${flow(value)}\n`;
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

function isListOfMappings(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.every(isMapping);
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
