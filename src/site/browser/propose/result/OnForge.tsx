// A finished file → how to open a pull request with it.

import { editFileLink, FORGE_NAMES, type Forge, newFileLink, proposalWord } from '../../../../propose/forge.ts';
import { CopyButton } from './CopyButton.tsx';
import type { Finished } from './finished.ts';

/** The way with an account on the forge. */
export function OnForge({ forge, finished }: { forge: Forge; finished: Finished }) {
  const { file, isNew } = finished;
  const name = FORGE_NAMES[forge.type];
  const word = proposalWord(forge);
  const link = isNew
    ? newFileLink(forge, file.path, file.after)
    : { address: editFileLink(forge, file.path), isFilled: false };
  return (
    <section class="app-section" aria-labelledby="way-forge">
      <h3 class="govuk-heading-m" id="way-forge">
        With an account on {name}: a {word}
      </h3>
      {link.isFilled ? (
        <p class="govuk-body">
          The link opens {name} with the file filled in. There, choose “Propose new file”, then “Create {word}”.
        </p>
      ) : (
        <>
          <ol class="govuk-list govuk-list--number">
            <li>Copy the file.</li>
            <li>
              Open {name}
              {isNew ? ', and paste it as the new file.' : ', select all that stands there, and paste over it.'}
            </li>
            <li>Save it there as a proposal, and create the {word}.</li>
          </ol>
          <CopyButton text={file.after} what="the file" />
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-button" href={link.address} rel="noopener noreferrer external" draggable={false}>
          {link.isFilled ? `Open a ${word} on ${name}` : `Open the file on ${name}`}
        </a>
      </p>
    </section>
  );
}
