// Recorded facts → whether a change may be made, whose approval it needs, and whether it has been given. What is not known refuses.

import { ENTRY_RULES } from './entryRules.ts';
import type { Approval, Decision, Facts } from './facts.ts';
import { otherFiles } from './fileRules.ts';
import { isApproved } from './given.ts';
import { isHandle, lookalikeAmong } from './handles.ts';
import { type Author, approversOf, authorIn, ownersOf } from './people.ts';
import { askMaintainers, forbid, type Verdict } from './verdict.ts';

/** How many files a change of somebody else than the catalogue's maintainers may have: more cannot be reviewed. */
export const MOST_FILES = 100;

/** Decides on a change. It looks at nothing but the facts, and ownership in them is that of the base commit. */
export function decide(facts: Facts): Decision {
  const { author } = facts;
  const verdicts = [
    ...facts.unknown.map(forbid),
    ...(isHandle(author) ? verdictsOn(facts, authorIn(facts, author)) : [forbid('The author is not known.')]),
  ];
  const approvals = approvalsIn(verdicts);
  const stuck = [...withoutMaintainers(facts), ...withoutApprover(approvals, facts)];
  const forbidden = [...verdicts.flatMap(({ forbidden: why }) => why ?? []), ...stuck];
  const allowed = forbidden.length === 0;
  return {
    allowed,
    approved: allowed && isApproved(approvals, facts),
    approvals,
    reasons: [...new Set([...forbidden, ...verdicts.flatMap(({ reason }) => reason ?? [])])],
  };
}

function verdictsOn(facts: Facts, author: Author): Verdict[] {
  return [
    ...impostors(facts, author),
    ...size(facts, author),
    ...facts.entries.flatMap((entry) => ENTRY_RULES.flatMap((rule) => [...rule(entry, author, facts)])),
    ...acrossSuppliers(facts),
    ...otherFiles(facts, author),
  ];
}

/** A name that can be taken for a maintainer's is not a mere stranger's. */
function* impostors({ ownership: { maintainers, owners } }: Facts, { handle }: Author): Iterable<Verdict> {
  const taken = lookalikeAmong(handle, [...maintainers, ...[...owners.values()].flat()]);
  if (taken !== undefined) yield forbid(`The author's name "${handle}" can be taken for "${taken}", which it is not.`);
}

function* size({ entries, others }: Facts, { isCatalogueMaintainer }: Author): Iterable<Verdict> {
  const count = entries.length + others.length;
  if (count === 0) yield forbid('Nothing changes.');
  if (count > MOST_FILES && !isCatalogueMaintainer)
    yield forbid(`The change touches ${count} files, more than ${MOST_FILES}: split it.`);
}

/** What is new, or goes to another supplier, is for the catalogue's maintainers in any case. */
function* acrossSuppliers(facts: Facts): Iterable<Verdict> {
  const owners = facts.entries.flatMap(({ id, before }) => ownersOf(id, before, facts));
  const suppliers = new Set(owners.filter((owner) => owner.startsWith('supplier/')));
  if (suppliers.size > 1) yield askMaintainers(`it is a change across suppliers: ${[...suppliers].join(', ')}`);
}

/** Each approver once, with all the reasons; the catalogue's maintainers first, who can stand in for a supplier's. */
function approvalsIn(verdicts: readonly Verdict[]): Approval[] {
  const reasons = new Map<Approval['from'], Set<string>>();
  for (const { approval } of verdicts) {
    if (!approval) continue;
    reasons.set(approval.from, (reasons.get(approval.from) ?? new Set()).add(approval.because));
  }
  const isCovered = (from: string) => from.startsWith('supplier/') && reasons.has('catalogue-maintainers');
  const all = Array.from(reasons, ([from, because]) => ({ from, because: [...because].join('; ') }));
  return all.filter(({ from }) => !isCovered(from)).sort((a, b) => (a.from < b.from ? -1 : 1));
}

function* withoutMaintainers({ ownership }: Facts): Iterable<string> {
  if (ownership.maintainers.length === 0)
    yield 'Nobody can approve: site.yml names no maintainers of the catalogue in the base commit.';
}

function* withoutApprover(approvals: readonly Approval[], facts: Facts): Iterable<string> {
  if (facts.ownership.maintainers.length === 0) return;
  for (const approval of approvals) {
    if (approversOf(approval, facts).length === 0)
      yield `Nobody is left who could approve for ${approval.from}: nobody approves their own change.`;
  }
}
