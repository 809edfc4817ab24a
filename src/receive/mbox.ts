// A file of mails → each mail: they are parted by lines that begin with "From " below an empty line.

/** The mails of a box; a file that is one mail is a box of one. */
export function mailsIn(bytes: Uint8Array): Uint8Array[] {
  // One letter a byte, so that nothing is decoded before its mail says how.
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  if (!/^From /.test(text)) return [bytes];
  const mails = text.split(/(?:^|(?<=\n\r?\n))From [^\n]*\n/).slice(1);
  return mails.map((mail) => Uint8Array.from(mail.replace(/^>(>*From )/gm, '$1'), (letter) => letter.charCodeAt(0)));
}
