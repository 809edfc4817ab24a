// Words that did not find what was looked for → the forms in which it is proposed or asked for, with the words filled in.

import { draftAddress } from '../../../model/draftAddress.ts';
import { formAddress } from '../../../model/formAddress.ts';
import { Link } from '../../components/Link.tsx';

/** The ways to the forms. */
export function NotHere({ words }: { words: string }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      <li>
        Do you know something that does this and is not listed?{' '}
        <Link href={formFor('capability', words)}>Propose it</Link>, without any account.
      </li>
      <li>
        Do you need it? <Link href={draftFor(words)}>Draft a requirement</Link> and see who asked for the same, or{' '}
        <Link href={formFor('requirement', words)}>raise a requirement</Link>, so that others who need it and those who
        supply it can see it.
      </li>
    </ul>
  );
}

function draftFor(words: string): string {
  const title = words.trim().slice(0, LONGEST_TITLE);
  return draftAddress(title === '' ? undefined : { title });
}

/** The words that somebody looks for are most often a name. */
function formFor(kind: 'capability' | 'requirement', words: string): string {
  const title = words.trim().slice(0, LONGEST_TITLE);
  return formAddress({ kind, ...(title !== '' && { header: { title }, from: 'search' }) });
}

const LONGEST_TITLE = 120;
