// The bytes of a mail → in which charset each of its attached files says that it is, which the mail parser does not tell.

/** A file that is attached, as the headers of its part name it, and its charset. */
export interface Labelled {
  /** Not decoded: it may be an encoded word. */
  readonly name: string;
  readonly charset: string;
}

/** The attached files that name a charset, in the order of the mail. */
export function charsetsIn(mail: Uint8Array): Labelled[] {
  const text = new TextDecoder('latin1').decode(mail).replaceAll('\r\n', '\n');
  return text.split(/\n(?:[ \t]*\n)+/).flatMap((block) => labelled(block.replace(/\n[ \t]+/g, ' ')));
}

/** What the headers of one part say; a block of text has none, and one that looks like headers can only name a charset. */
function labelled(block: string): Labelled[] {
  const type = /^content-type:.*/im.exec(block)?.[0] ?? '';
  const disposition = /^content-disposition:.*/im.exec(block)?.[0] ?? '';
  const charset = parameterIn(type, 'charset');
  const name = parameterIn(disposition, 'filename') ?? parameterIn(type, 'name');
  return charset === undefined || name === undefined ? [] : [{ name, charset }];
}

/** The value of a parameter of a header. @example parameterIn('Content-Type: text/plain; charset="utf-8"', 'charset') // "utf-8" */
function parameterIn(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}(\\*?)=(?:"([^"]{0,300})"|([^\\s;]{1,300}))`, 'i').exec(header);
  const [, isExtended = '', quoted, bare] = found ?? [];
  const value = quoted ?? bare;
  return value !== undefined && isExtended !== '' ? extended(value) : value;
}

/** "utf-8''caf%C3%A9.md" → "café.md"; as it stands where it cannot be decoded. */
function extended(value: string): string {
  const [, text = value] = /^[^']*'[^']*'(.*)$/.exec(value) ?? [];
  try {
    return decodeURIComponent(text);
  } catch {
    return value;
  }
}
