// The text of a mail's header → a line of plain letters, whatever the language (RFC 2047), that begins no other header.

/** A header line, folded where it is long. @example mailHeader('From', 'Ana', ' <a@b.example>') // "From: Ana <a@b.example>" */
export function mailHeader(name: string, text: string, plainEnd = ''): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // Marks that mean something within an address are encoded too, rather than quoted.
  const isPlain =
    /^[\x20-\x7e]*$/.test(line) && !line.includes('=?') && !(plainEnd !== '' && /[()<>[\]:;@\\,."]/.test(line));
  return isPlain ? `${name}: ${line}${plainEnd}` : `${name}: ${pieces(line).map(encodedWord).join('\n ')}${plainEnd}`;
}

/** An encoded word may have 75 letters, which is 45 bytes: a character is never cut in two. */
const MOST_BYTES = 45;

function pieces(text: string): string[] {
  const found: string[] = [''];
  for (const character of text) {
    const last = found.at(-1) ?? '';
    if (bytesOf(last + character).length > MOST_BYTES) found.push(character);
    else found[found.length - 1] = last + character;
  }
  return found;
}

function encodedWord(text: string): string {
  return `=?UTF-8?B?${btoa(String.fromCharCode(...bytesOf(text)))}?=`;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
