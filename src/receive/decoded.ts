// Bytes, and the charset that they are said to be in → their text.

/**
 * The text of a file: by its byte order mark, then as it says, then UTF-8, then as Windows has it, in which no byte is wrong.
 * Line ends become `\n`.
 */
export function decoded(bytes: Uint8Array, charset?: string): string {
  for (const label of [markOf(bytes), meant(charset), 'utf-8']) {
    const text = label === undefined ? undefined : strictly(bytes, label);
    if (text !== undefined) return text.replaceAll('\r\n', '\n');
  }
  return inWindows(bytes).replaceAll('\r\n', '\n');
}

/** Editors on Windows save "Unicode" so. */
function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Mail programs say ASCII of what they have not looked into: any charset that holds ASCII may be meant. */
function meant(charset: string | undefined): string | undefined {
  return charset !== undefined && /^(?:us-)?ascii$/i.test(charset) ? undefined : charset;
}

function strictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return decoder.encoding === 'windows-1252' ? inWindows(bytes) : decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function inWindows(bytes: Uint8Array): string {
  return asWindowsMeans(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Node 20 takes windows-1252 for ISO 8859-1, in which the bytes from 0x80 to 0x9F are control characters that nobody writes. */
export function asWindowsMeans(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (letter) => OF_WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** From 0x80 to 0x9F; five of them mean nothing. */
const OF_WINDOWS = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];
