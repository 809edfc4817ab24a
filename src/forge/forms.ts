// A checked catalogue → every file by which a forge asks for proposals.

import type { Catalogue } from '../model/catalogue.ts';
import { issueForms } from './issueForms.ts';
import { proposalTemplate } from './proposalTemplate.ts';

/** The text of each file by its path from the root of the repository. */
export function forgeForms({ site, vocabulary }: Catalogue): Map<string, string> {
  return new Map([...issueForms(site, vocabulary), ['.github/PULL_REQUEST_TEMPLATE.md', proposalTemplate()]]);
}
