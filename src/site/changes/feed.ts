// The past of a view → a feed of what changed, entry by entry (Atom, RFC 4287).

import { counted } from '../../text/counted.ts';
import { atom, type FeedItem } from '../atom.ts';
import { beforeAndAfter, CHANGE_WORDS, fieldsIn, idOfFile } from '../historyWords.ts';
import type { View } from '../view.ts';
import { anchorOf, type Landed, type LandedFile, landedIn } from './landed.ts';

const LANDINGS = 40;

/** What touches more entries than these is told as one. */
const ONE_BY_ONE = 20;

/** The feed; without a whole history it has no entry, and says why. */
export function changesFeed(view: View): string {
  const { site } = view.catalogue;
  const landed = landedIn(view, LANDINGS);
  return atom(site, {
    title: 'What changed',
    subtitle: view.past
      ? 'What was listed, changed, renamed and taken out, the latest first.'
      : 'History not available: this site was built without the whole of it.',
    address: '/changes.atom',
    page: '/changes/',
    updated: landed[0]?.landing.at ?? `${view.asOf}T00:00:00Z`,
    items: landed.flatMap((one) => itemsOf(view, one)),
  });
}

function itemsOf(view: View, landed: Landed): FeedItem[] {
  if (landed.files.length <= ONE_BY_ONE) return landed.files.map((file) => fileItem(view, landed, file));
  const title = `${counted(landed.files.length, 'file')} changed at once`;
  return [item(landed, { id: '', title, href: undefined, text: signedBy(view, landed) })];
}

function fileItem(view: View, landed: Landed, { title, href, step, file }: LandedFile): FeedItem {
  const before = step.from === undefined ? '' : ` (before: ${idOfFile(step.from)})`;
  return item(landed, {
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

/** The id of an item stays the same from build to build. */
function item(
  { landing }: Landed,
  { id, title, href, text }: { id: string; title: string; href: string | undefined; text: string },
): FeedItem {
  const place = `/changes/#${anchorOf(landing)}`;
  return { id: `${place}${id}`, title, text, address: href ?? place, updated: landing.at };
}

function signedBy({ roles }: View, { landing }: Landed): string {
  const named = (signers: Landed['landing']['proposedBy']) =>
    [...new Set(signers.map((signer) => roles.inWords(signer).text))].join(', ');
  const approvers = named(landing.approvedBy);
  const approval = approvers === '' ? 'Git records no approval by anybody else.' : `Approved by ${approvers}.`;
  return `Proposed by ${named(landing.proposedBy)}. ${approval}`;
}
