// A finished file → a patch with its author, for those who use git.

import { useState } from 'preact/hooks';
import { hunksOf } from '../../../../propose/hunks.ts';
import { patchOf } from '../../../../propose/patch.ts';
import { WITHHELD } from '../../../../propose/source.ts';
import { Details } from '../../../components/govuk/Details.tsx';
import { Input } from '../../../components/govuk/Input.tsx';
import { download } from '../../keep/download.ts';
import { storeOf } from '../../keep/store.ts';
import { useStore } from '../../keep/useStore.ts';
import type { Finished } from './finished.ts';

/** Who sends a patch; it stays in this browser. */
interface Author {
  readonly name: string;
  readonly address: string;
}

const AUTHOR = storeOf<Author>('author', (kept) => {
  const { name, address } = typeof kept === 'object' && kept !== null ? (kept as Partial<Author>) : {};
  return { name: typeof name === 'string' ? name : '', address: typeof address === 'string' ? address : '' };
});

/** The way by git. */
export function PatchWay({ finished, beside }: { finished: Finished; beside: Finished | undefined }) {
  const author = useStore(AUTHOR);
  const [isAsked, setIsAsked] = useState(false);
  const { file, id, title, isNew } = finished;
  // Git finds a hunk by the lines around it, of which the repository has another.
  if (hunksOf(file.before ?? '', file.after).some((hunk) => hunk.includes(`[${WITHHELD}]`) && !isNew))
    return (
      <p class="govuk-body">A patch cannot be made here: it would touch lines next to a field that is not published.</p>
    );
  const missing = { name: author.name.trim() === '', address: !/^[^\s@<>]+@[^\s@<>]+$/.test(author.address.trim()) };
  const save = () => {
    setIsAsked(true);
    if (missing.name || missing.address) {
      document.getElementById(missing.name ? 'author-name' : 'author-address')?.focus();
      return;
    }
    const subject = `${isNew ? 'Propose' : 'Improve'} ${title}`;
    const patch = patchOf({
      ...author,
      date: new Date(),
      subject,
      message: '',
      files: [...(beside ? [beside.file] : []), file],
    });
    download(`${id}.patch`, 'text/plain', patch);
  };
  const error = (isWrong: boolean, text: string) => (isAsked && isWrong ? { text } : undefined);
  return (
    <Details summaryText="For those who use git: a patch">
      <p class="govuk-body">
        Apply it with <code>git am</code>. Your name and address stand in it as its author’s; they are kept in this
        browser and sent nowhere.
      </p>
      <div
        onInput={({ target }) =>
          target instanceof HTMLInputElement && AUTHOR.write({ ...author, [target.name]: target.value })
        }
      >
        <Input
          id="author-name"
          name="name"
          value={author.name}
          autocomplete="name"
          label={{ text: 'Your name' }}
          errorMessage={error(missing.name, 'Enter your name')}
        />
        <Input
          id="author-address"
          name="address"
          type="email"
          value={author.address}
          autocomplete="email"
          label={{ text: 'Your mail address' }}
          errorMessage={error(missing.address, 'Enter a mail address, such as name@company.example')}
        />
      </div>
      <button class="govuk-button govuk-button--secondary" type="button" onClick={save}>
        Download the patch
      </button>
    </Details>
  );
}
