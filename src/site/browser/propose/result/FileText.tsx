// A finished file → its exact text, to read, copy and keep.

import { download } from '../../keep/download.ts';
import { CopyButton } from './CopyButton.tsx';
import type { Finished } from './finished.ts';

interface FileTextProps {
  readonly finished: Finished;
  /** Whether one of the ways above it downloads the file already: two buttons that do the same make one wonder. */
  readonly isOffered: boolean;
}

/** The text and its ways out. */
export function FileText({ finished, isOffered }: FileTextProps) {
  const { file, id, isWithheld, isReordered, isNew } = finished;
  return (
    <section class="app-section" aria-labelledby="file-text">
      <h3 class="govuk-heading-m" id="file-text">
        The file
      </h3>
      <p class="govuk-body">
        {isNew ? 'A new file' : 'The file'} <code>{file.path}</code>
        {isReordered && '. It is also put into the usual order and form, so that more lines differ than you changed'}.
        {isWithheld && ' Who maintains it is not published: keep that line as it stands in the repository.'}
      </p>
      <label class="govuk-visually-hidden" for="file-area">
        The text of the file
      </label>
      <textarea
        class="govuk-textarea app-file"
        id="file-area"
        rows={16}
        readOnly
        spellcheck={false}
        value={file.after}
      />
      <div class="app-file__ways">
        <CopyButton text={file.after} what="the file" />
        {!isOffered && (
          <button
            class="govuk-button govuk-button--secondary"
            type="button"
            onClick={() => download(`${id}.md`, 'text/markdown', file.after)}
          >
            Download {id}.md
          </button>
        )}
      </div>
    </section>
  );
}
