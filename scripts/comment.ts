// npm run comment: the one comment on a proposal, from the report that an untrusted job left.

import { lstatSync, readFileSync } from 'node:fs';
import { writeComment } from '../src/forge/comment.ts';
import { SPEECHES } from '../src/forge/speech.ts';
import { Misuse, runCommand } from './command.ts';

/** A report is shorter; what is longer is none. */
const LONGEST = 1024 * 1024; // bytes

runCommand({
  call: 'npm run comment',
  about:
    'Writes or updates one comment on the open proposal that ends in a commit. The report is taken as untrusted text. The token ' +
    'of the forge stands in the variable FORGE_TOKEN.',
  options: {
    report: { type: 'string', of: 'FILE', says: 'what the job of the proposal left (comment.md)', isNeeded: true },
    head: { type: 'string', of: 'COMMIT', says: 'the commit that it checked, as the forge tells it', isNeeded: true },
    forge: { type: 'string', default: 'github', of: 'NAME', says: [...SPEECHES.keys()].join(', ') },
    api: {
      type: 'string',
      of: 'URL',
      says: 'the forge’s interface, as GITHUB_API_URL or CI_API_V4_URL has it',
      isNeeded: true,
    },
    repository: {
      type: 'string',
      of: 'OWNER/NAME',
      says: 'the repository, as GITHUB_REPOSITORY or CI_PROJECT_PATH has it',
      isNeeded: true,
    },
  },
  run: async ({ values: { report, head, forge, api, repository } }) => {
    const { FORGE_TOKEN: token } = process.env;
    if (!report || !api || !token) throw new Misuse('Expected --report, --api and FORGE_TOKEN.');
    if (!URL.canParse(api)) throw new Misuse(`"${api}" is no address, expected one such as https://api.forge.example.`);
    if (!/^[\da-f]{40}([\da-f]{24})?$/.test(head ?? ''))
      throw new Misuse('Expected --head with the full hash of a commit.');
    if (!/^(?!\.)[\w.-]+(\/(?!\.+(\/|$))[\w.-]+)+$/.test(repository ?? ''))
      throw new Misuse('Expected --repository as OWNER/NAME.');
    const speech = SPEECHES.get(forge);
    if (!speech) throw new Misuse(`"${forge}" is no forge: use ${[...SPEECHES.keys()].join(', ')}.`);
    const target = { api, token, head: head ?? '', repository: repository ?? '' };
    process.stdout.write(`The comment: ${await writeComment(speech, target, textOf(report))}.\n`);
    return 0;
  },
});

/** The report if it is a regular file of a likely size: a link in it could lead to anything of this machine. */
function textOf(file: string): string {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > LONGEST) throw new Misuse(`"${file}" is no report.`);
  return readFileSync(file, 'utf8');
}
