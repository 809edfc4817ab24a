// An outcome → SARIF 2.1.0, which code-scanning tools and editors read.

import type { Finding } from '../model/finding.ts';
import { inFull } from '../model/finding.ts';
import { escapeControls } from './escape.ts';
import type { Outcome } from './outcome.ts';
import { pathFrom } from './path.ts';

/** One JSON document and a newline. */
export function renderSarif({ findings, folder }: Outcome): string {
  const rules = [...new Set(findings.map(({ code }) => code))].sort().map((id) => ({ id }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Cyber Capability Catalogue check', rules } },
        columnKind: 'unicodeCodePoints',
        results: findings.map((finding) => resultOf(finding, folder)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding, folder: string): unknown {
  const { code, severity, file, line, column } = finding;
  return {
    ruleId: code,
    level: severity,
    message: { text: escapeControls(inFull(finding)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: pathFrom(folder, file).split('/').map(encodeURIComponent).join('/') },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}
