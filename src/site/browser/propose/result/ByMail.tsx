// A finished file → a mail with it to the catalogue, without any account.

import { mailtoOf, referenceOf } from '../../../../propose/mail.ts';
import { download } from '../../keep/download.ts';
import type { Finished } from './finished.ts';

/** The way by mail. */
export function ByMail({ to, finished }: { to: string; finished: Finished }) {
  const { file, id, title, isNew } = finished;
  const name = `${id}.md`;
  return (
    <section class="app-section" aria-labelledby="way-mail">
      <h3 class="govuk-heading-m" id="way-mail">
        Without any account: by mail
      </h3>
      <ol class="govuk-list govuk-list--number">
        <li>
          <button
            class="govuk-button govuk-button--secondary app-result__step"
            type="button"
            onClick={() => download(name, 'text/markdown', file.after)}
          >
            Download {name}
          </button>
        </li>
        <li>
          <a
            class="govuk-link"
            href={mailtoOf(to, { title, path: file.path, isNew, text: file.after, download: name })}
          >
            Write to {to}
          </a>{' '}
          and attach it. The reference is <strong class="app-nowrap">{referenceOf(file.after)}</strong>.
        </li>
      </ol>
    </section>
  );
}
