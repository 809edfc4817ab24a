// The past of a view → a feed of what changed, entry by entry (Atom, RFC 4287).

import { beforeAndAfter, CHANGE_WORDS, fieldsIn, idOfFile } from '../historyWords.ts';
import type { View } from '../view.ts';
import { counted } from '../wording.ts';
import { escaped } from '../xml.ts';
import { anchorOf, type Landed, type LandedFile, landedIn } from './landed.ts';

const LANDINGS = 40;

/** What touches more entries than these is told as one. */
const ONE_BY_ONE = 20;

/** The feed; without a whole history it has no entry, and says why. */
export function changesFeed(view: View): string {
  const { site } = view.catalogue;
  const landed = landedIn(view, LANDINGS);
  const subtitle = view.past
    ? 'What was listed, changed, renamed and taken out, the latest first.'
    : 'History not available: this site was built without the whole of it.';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>${absolute(view, '/changes/')}</id>
  <title>${escaped(`What changed – ${site.name}`)}</title>
  <subtitle>${subtitle}</subtitle>
  <updated>${landed[0]?.landing.at ?? `${view.asOf}T00:00:00Z`}</updated>
  <author><name>${escaped(site.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${absolute(view, '/changes.atom')}"/>
  <link rel="alternate" type="text/html" href="${absolute(view, '/changes/')}"/>
${landed.flatMap((one) => itemsOf(view, one)).join('')}</feed>
`;
}

function itemsOf(view: View, landed: Landed): string[] {
  if (landed.files.length <= ONE_BY_ONE) return landed.files.map((file) => fileItem(view, landed, file));
  const title = `${counted(landed.files.length, 'file')} changed at once`;
  return [item(view, landed, { id: '', title, href: undefined, text: signedBy(view, landed) })];
}

function fileItem(view: View, landed: Landed, { title, href, step, file }: LandedFile): string {
  const before = step.from === undefined ? '' : ` (before: ${idOfFile(step.from)})`;
  return item(view, landed, {
    id: `:${file}`,
    title: `${CHANGE_WORDS[step.change]}: ${title}${before}`,
    href,
    text: `${fieldsOf(view, step)}${signedBy(view, landed)}`,
  });
}

function fieldsOf({ past }: View, step: LandedFile['step']): string {
  const fields = fieldsIn(past, step) ?? [];
  return fields.map((field) => `${field.label}: ${beforeAndAfter(field)}. `).join('');
}

/** One entry of the feed; its id stays the same from build to build. */
function item(
  view: View,
  { landing }: Landed,
  { id, title, href, text }: { id: string; title: string; href: string | undefined; text: string },
): string {
  const place = `/changes/#${anchorOf(landing)}`;
  return `  <entry>
    <id>${absolute(view, `${place}${id}`)}</id>
    <title>${escaped(title)}</title>
    <updated>${landing.at}</updated>
    <link rel="alternate" type="text/html" href="${absolute(view, href ?? place)}"/>
    <summary>${escaped(text)}</summary>
  </entry>
`;
}

function signedBy({ roles }: View, { landing }: Landed): string {
  const named = (signers: Landed['landing']['proposedBy']) =>
    [...new Set(signers.map((signer) => roles.inWords(signer).text))].join(', ');
  const approvers = named(landing.approvedBy);
  const approval = approvers === '' ? 'Git records no approval by anybody else.' : `Approved by ${approvers}.`;
  return `Proposed by ${named(landing.proposedBy)}. ${approval}`;
}

function absolute({ catalogue }: View, address: string): string {
  return escaped(new URL(address, catalogue.site.url).href);
}
