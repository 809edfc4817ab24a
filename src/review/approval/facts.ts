// The recorded facts from which it is decided whose approval a change needs: nothing else is looked at.

import type { Kind } from '../../model/kind.ts';
import type { Reference } from '../../model/reference.ts';

/** What an entry says of who may change it; anything may be missing. */
export interface Claims {
  readonly standing?: string;
  readonly maintainers?: readonly string[];
  readonly website?: string;
  /** Of a capability. */
  readonly supplier?: string;
  /** Of a requirement. */
  readonly 'raised-by'?: readonly string[];
}

/** An entry that a change touches. */
export interface TouchedEntry {
  readonly id: Reference;
  readonly kind: Kind;
  readonly change: 'added' | 'changed' | 'removed' | 'renamed';
  /** What a renamed one was before. */
  readonly from?: Reference;
  /** What it said in the base commit; left out where it is new. */
  readonly before?: Claims;
  /** What it says now; left out where it is gone. */
  readonly after?: Claims;
  /** The names of the top-level fields that differ; "body" is the text. */
  readonly fields: readonly string[];
  /** Whether its old address still leads somewhere: by an alias or a tombstone. */
  readonly leavesTrace: boolean;
}

/** A file of a change that is no entry. */
export interface OtherFile {
  readonly path: string;
  readonly sort: FileSort;
  /** Of a new tombstone: what it is the trace of. */
  readonly traceOf?: Reference;
}

/** What a file that is no entry is for. */
export type FileSort = 'tombstone' | 'vocabulary' | 'site' | 'rules' | 'code' | 'stray';

/** Who may change what, as the base commit says. */
export interface Ownership {
  /** The catalogue's maintainers. */
  readonly maintainers: readonly string[];
  /** Suppliers and organisations of the base commit that name maintainers. */
  readonly owners: ReadonlyMap<Reference, readonly string[]>;
  /** The websites that suppliers and organisations have in the base commit. */
  readonly websites: ReadonlyMap<Reference, string>;
}

/** A word of a person on a change. */
export interface Review {
  readonly by: string;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed';
  /** The commit that was looked at. */
  readonly commit: string;
  /** When, e.g. "2026-11-23T10:00:00Z". */
  readonly at: string;
}

/** Something that was read on a claimant's own web domain. */
export interface Proof {
  /** Whose claim it proves, e.g. "supplier/acme". */
  readonly of: Reference;
  readonly url: string;
  /** The handles that stand there. */
  readonly handles: readonly string[];
}

/** What a forge knows of a change. The form is in docs/approval.md. */
export interface Recorded {
  readonly reviews: readonly Review[];
  /** When the branch was last pushed to. */
  readonly pushed: string;
  /** The members of teams that are named as maintainers. */
  readonly teams: Readonly<Record<string, readonly string[]>>;
  readonly proofs: readonly Proof[];
  /** Everyone who wrote a commit of the change. */
  readonly contributors: readonly string[];
}

/** All that the decision rests on. */
export interface Facts {
  readonly author: string | null;
  /** The last commit of the change. */
  readonly head: string | null;
  readonly entries: readonly TouchedEntry[];
  readonly others: readonly OtherFile[];
  readonly ownership: Ownership;
  /** Left out where nobody asked the forge. */
  readonly recorded?: Recorded;
  /** What could not be found out, in sentences. */
  readonly unknown: readonly string[];
}

/** Whose approval is needed, and why. */
export interface Approval {
  /** "catalogue-maintainers", or a supplier or organisation whose maintainers are meant. */
  readonly from: 'catalogue-maintainers' | Reference;
  readonly because: string;
}

/** What may become of a change. */
export interface Decision {
  /** Whether the author may make the change at all. */
  readonly allowed: boolean;
  /** Whether everything that is needed has been given; never, where the change is not allowed. */
  readonly approved: boolean;
  readonly approvals: readonly Approval[];
  /** Why, in sentences: what forbids it first. */
  readonly reasons: readonly string[];
}
