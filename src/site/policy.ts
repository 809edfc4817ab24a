// The Content-Security-Policy and its companions: one source for the pages' <meta> and for the host's header file.

const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  // A form would put what a force looks for into a server's log: the search works in the page, or through the lists.
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Directives that browsers heed in a header only. */
const HEADER_ONLY: Readonly<Record<string, string>> = { 'frame-ancestors': "'none'" };

/** The policy for a page's <meta>. */
export const META_POLICY = written(DIRECTIVES);

/** The headers of every file of the site. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': written({ ...DIRECTIVES, ...HEADER_ONLY }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** The text of the `_headers` file: what lies under an address with its digest, as `kept` does, may be kept for ever. */
export function headersFile(kept: readonly string[]): string {
  const all = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  const forEver = kept.map((address) => `${address}*\n  Cache-Control: public, max-age=31536000, immutable\n`);
  return `/*\n${all.join('\n')}\n${forEver.join('')}/search/latest.json\n  Cache-Control: no-store\n`;
}

function written(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
