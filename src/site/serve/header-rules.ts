// Turns the text of a host's `_headers` file into the headers of one address.

export type HeaderRule = { pattern: string; headers: Readonly<Record<string, string>> };

/**
 * Reads a `_headers` file: a path pattern on a line of its own, its headers indented below it.
 * @example parseHeaderRules('/*\n  X-Frame-Options: DENY') // [{pattern: '/*', headers: {'x-frame-options': 'DENY'}}]
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim() || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) rules.push({ pattern: line.trim(), headers: {} });
    else addHeader(rules.at(-1)?.headers, line);
  }
  return rules;
}

// A name said twice under one pattern is one header of two values, as the hosts that read this file have it.
function addHeader(headers: Record<string, string> | undefined, line: string): void {
  const colon = line.indexOf(':');
  const name = line.slice(0, colon).trim().toLowerCase();
  if (!headers || colon < 0 || !name)
    throw new Error(`Unexpected "${line.trim()}" in _headers, expected a path or an indented "Name: value".`);
  const value = line.slice(colon + 1).trim();
  headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
}

/** The headers of one address: every rule that matches, a later one over an earlier one. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter(({ pattern }) => matches(pattern, path)).map(({ headers }) => headers));
}

// `*` stands for anything at all, `:name` for one part of a path.
function matches(pattern: string, path: string): boolean {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:\w+/g, '[^/]+');
  return new RegExp(`^${source}$`).test(path);
}
