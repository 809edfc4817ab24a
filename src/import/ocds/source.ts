// Numbers and documents of a release → the notice as the source, and its number.

import { isWebAddress } from '../../schema/formats.ts';
import { type Json, objectsAt, textAt } from '../json.ts';
import { cut, plain } from '../plain.ts';
import { note, type Part, type Reading } from './part.ts';

/** A register of notices. */
interface Register {
  readonly name: string;
  /** What the ids of its procurements begin with. */
  readonly prefix: string;
  readonly host: string;
}

const REGISTERS: readonly Register[] = [
  { name: 'Find a Tender', prefix: 'ocds-h6vhtk-', host: 'www.find-tender.service.gov.uk' },
  { name: 'Contracts Finder', prefix: 'ocds-b5fd17-', host: 'www.contractsfinder.service.gov.uk' },
];

const LINE = 200;

/** The notice with its address, where the release gives one or its number makes one. */
export function source({ release, day }: Reading): Part {
  const register = REGISTERS.find(({ prefix }) => textAt(release, 'ocid').startsWith(prefix));
  const url = addressOf(release, register);
  const number = numberOf(release);
  const procedure = cut(plain(textAt(release, 'tender', 'procurementMethodDetails')), LINE);
  const title = cut(`Notice ${number.split(';')[0] ?? ''}${register ? ` on ${register.name}` : ''}`, LINE);
  const from = register && url?.startsWith(`https://${register.host}/`) ? { from: 'official' } : {};
  return {
    header: {
      ...(procedure !== '' && { procedure }),
      ...(number !== '' && { notice: number }),
      ...(url !== undefined && { source: { title, url, accessed: day, read: 'excerpt', ...from } }),
    },
    notes: url === undefined ? [note('source-missing', 'The release does not give the address of its notice.')] : [],
  };
}

/** Find a Tender's releases bear the number of their notice; else its own number at the buyer goes first. */
function numberOf(release: Json): string {
  const own = isNoticeNumber(textAt(release, 'id')) ? textAt(release, 'id') : textAt(release, 'tender', 'id');
  const both = [own, textAt(release, 'ocid')].map(plain).filter((each) => each !== '');
  return cut([...new Set(both)].join('; '), LINE);
}

/** Find a Tender shows each notice under its number; other addresses are taken only as the release gives them. */
function addressOf(release: Json, register: Register | undefined): string | undefined {
  const id = textAt(release, 'id');
  if (register?.name === 'Find a Tender' && isNoticeNumber(id)) return `https://${register.host}/Notice/${id}`;
  const documents = ['tender', 'planning'].flatMap((key) => objectsAt(release, key, 'documents'));
  const awarded = objectsAt(release, 'awards').flatMap((award) => objectsAt(award, 'documents'));
  const notices = [...awarded, ...documents].filter((document) => textAt(document, 'documentType').endsWith('Notice'));
  return notices
    .map((document) => textAt(document, 'url').trim())
    .find((url) => url.length <= LONGEST && isWebAddress(url));
}

const LONGEST = 500;

function isNoticeNumber(id: string): boolean {
  return /^\d{6}-\d{4}$/.test(id);
}
