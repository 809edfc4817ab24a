// A path of the repository → what the file is for, as far as the rules of approval care.

import { roleOf } from '../../model/role.ts';
import type { FileSort } from '../approval/facts.ts';

/** Where forges keep what they run and whom they ask, and where this project decides the same. */
const RULES = [
  /^\.(?:github|gitlab|forgejo|gitea|woodpecker)\//,
  /^\.(?:gitlab-ci|woodpecker)\.ya?ml$/,
  /^(?:docs\/)?CODEOWNERS$/,
  /^src\/review\/(?:approval|change)\//,
  /^(?:\.gitattributes|\.gitmodules|\.npmrc)$/,
];

/** The sort of a file at `path` of the repository, which is `file` in the catalogue. */
export function sortOf(path: string, file: string | undefined): FileSort | 'entry' {
  if (file === undefined) return RULES.some((place) => place.test(path)) ? 'rules' : 'code';
  const role = roleOf(file);
  const fits = file.endsWith(role?.is === 'site' || role?.is === 'vocabulary' ? '.yml' : '.md');
  return role && fits ? role.is : 'stray';
}
