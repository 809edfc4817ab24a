// Who speaks for a supplier or an organisation: a first claim is proved on its own web domain, any other change of the list is approved.

import { PROOF_PATH } from '../../../model/proof.ts';
import type { Facts, TouchedEntry } from '../facts.ts';
import { isSameHandle } from '../handles.ts';
import type { Author } from '../people.ts';
import { askMaintainers, forbid, type Verdict } from '../verdict.ts';
import { isFirstClaim } from './confirmation.ts';

/** Looks at the list of maintainers. */
export function* claim(entry: TouchedEntry, _author: Author, facts: Facts): Iterable<Verdict> {
  const { id, fields } = entry;
  if (!fields.includes('maintainers')) return;
  if (!isFirstClaim(entry)) {
    yield askMaintainers(`the maintainers of ${id} change`);
    return;
  }
  yield askMaintainers(`${id} is claimed for the first time`);
  const host = hostOf(facts.ownership.websites.get(entry.from ?? id) ?? newcomersWebsite(entry));
  if (host === undefined) yield forbid(`${id} is claimed for the first time and has no website to prove it on.`);
  else if (!isProved(entry, host, facts))
    yield forbid(`${id} is claimed for the first time without a proof at https://${host}${PROOF_PATH}.`);
}

/** The website of an entry that is there is read from the base commit alone; only a new one can bring its own. */
function newcomersWebsite({ before, after }: TouchedEntry): string | undefined {
  return before === undefined ? after?.website : undefined;
}

/** A proof counts for the handles that stand in it, and only where each of the new maintainers does. */
function isProved({ id, from = id, after }: TouchedEntry, host: string, { recorded }: Facts): boolean {
  const names = after?.maintainers ?? [];
  return (recorded?.proofs ?? []).some(
    (proof) =>
      (proof.of === id || proof.of === from) &&
      isAt(proof.url, host) &&
      names.every((name) => proof.handles.some((handle) => isSameHandle(handle, name))),
  );
}

function isAt(url: string, host: string): boolean {
  const parsed = parsedUrl(url);
  return (
    parsed !== undefined &&
    parsed.protocol === 'https:' &&
    parsed.port === '' &&
    parsed.username === '' &&
    withoutWww(parsed.hostname) === withoutWww(host) &&
    parsed.pathname === PROOF_PATH
  );
}

function hostOf(website: string | undefined): string | undefined {
  return website === undefined ? undefined : parsedUrl(website)?.hostname;
}

function parsedUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function withoutWww(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
