// What happened, item by item → a feed that readers follow (Atom, RFC 4287).

import type { Site } from '../model/entry.generated.ts';
import { escaped } from './xml.ts';

/** A feed; every address is from the root of the site. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** Where it stands itself. */
  readonly address: string;
  /** The page that tells the same. */
  readonly page: string;
  /** In UTC, e.g. "2026-11-23T10:00:00Z". */
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

/** One item of a feed. */
export interface FeedItem {
  /** An address that stays the same from build to build. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly updated: string;
}

/** The text of the feed. */
export function atom(site: Site, { title, subtitle, address, page, updated, items }: Feed): string {
  const url = absolute(site);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${url(page)}</id>
  <title>${escaped(`${title} – ${site.name}`)}</title>
  <subtitle>${escaped(subtitle)}</subtitle>
  <updated>${updated}</updated>
  <author><name>${escaped(site.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${url(address)}"/>
  <link rel="alternate" type="text/html" href="${url(page)}"/>
${items.map((item) => entry(item, url)).join('')}</feed>
`;
}

function entry({ id, address, title, text, updated }: FeedItem, url: (address: string) => string): string {
  return `  <entry>
    <id>${url(id)}</id>
    <title>${escaped(title)}</title>
    <updated>${updated}</updated>
    <link rel="alternate" type="text/html" href="${url(address)}"/>
    <summary>${escaped(text)}</summary>
  </entry>
`;
}

function absolute(site: Site): (address: string) => string {
  return (address) => escaped(new URL(address, site.url).href);
}
