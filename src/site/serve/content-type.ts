// Turns a file's name into the content type that it is sent with.
import { extname } from 'node:path';

const textTypes: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.patch': 'text/plain',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.yml': 'text/yaml',
};

const otherTypes: Readonly<Record<string, string>> = {
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};

/**
 * The content type of a file; bytes of no known kind are sent as such, so that no browser guesses.
 * @example contentType('areas/index.html') // 'text/html; charset=utf-8'
 */
export function contentType(name: string): string {
  const extension = extname(name).toLowerCase();
  const text = textTypes[extension];
  return text ? `${text}; charset=utf-8` : (otherTypes[extension] ?? 'application/octet-stream');
}

/** Whether a content type is text, which is worth sending compressed. */
export function isText(type: string): boolean {
  return type.endsWith('charset=utf-8');
}
