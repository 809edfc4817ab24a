// A sentence of ours, which names things of the change → Markdown.

/** Names, paths and addresses in a sentence are set as code; every other sign is escaped, so that nothing in it is markup. */
export function sentence(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => (PLAIN.test(word) ? word : asCode(word)))
    .join(' ');
}

/** Words of ordinary English. */
const PLAIN = /^(?:[("]?[A-Za-z0-9]+(?:['-][A-Za-z0-9]+)*[)"]?[.,:;?]*|\(?\d+\.\d+\)?[.,:;]?|[A-Z]+\/[A-Z]+|→)$/;

function asCode(word: string): string {
  const [, name = '', mark = ''] = /^(.*?)([.,:;?]*)$/.exec(word) ?? [];
  const safe = name.replace(
    /[`|\\<>&]|[^\P{C}]/gu,
    (sign) => `{U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
  return safe === '' ? mark : `\`${safe}\`${mark}`;
}
