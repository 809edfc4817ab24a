// An outcome → the Code Quality report that GitLab shows beside a merge request.

import type { Finding, Severity } from '../model/finding.ts';
import { inFull } from '../model/finding.ts';
import { digest } from '../text/digest.ts';
import { escapeControls } from './escape.ts';
import type { Outcome } from './outcome.ts';
import { pathFrom } from './path.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', note: 'info' };

/** One JSON list and a newline. */
export function renderGitlab({ findings, folder }: Outcome): string {
  const seen = new Map<string, number>();
  const list = findings.map((finding) => issueOf(finding, folder, seen));
  return `${JSON.stringify(list, null, 2)}\n`;
}

function issueOf(finding: Finding, folder: string, seen: Map<string, number>): unknown {
  const { code, severity, line, file } = finding;
  return {
    description: escapeControls(inFull(finding)),
    check_name: code,
    fingerprint: fingerprintOf(finding, seen),
    severity: SEVERITY[severity],
    location: { path: pathFrom(folder, file), lines: { begin: line } },
  };
}

/** The same finding keeps its fingerprint when lines move; a second one of the same words has its own. */
function fingerprintOf({ code, file, field, message }: Finding, seen: Map<string, number>): string {
  const words = [code, file, field, message].join('\n');
  const count = (seen.get(words) ?? 0) + 1;
  seen.set(words, count);
  return digest(`${words}\n${count}`);
}
