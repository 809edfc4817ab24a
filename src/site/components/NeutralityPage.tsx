// How the catalogue stays fair to suppliers and forces.

import type { View } from '../view.ts';
import { Link } from './Link.tsx';
import { Prose } from './Prose.tsx';

/** The page at /neutrality/. */
export function NeutralityPage({ view }: { view: View }) {
  return (
    <Prose
      view={view}
      title="Neutrality"
      description="How the catalogue treats every supplier and every force alike."
      url="/neutrality/"
    >
      <ul>
        <li>
          A listing is no endorsement, no approval and no advice to buy. The catalogue is market research, never a
          tender.
        </li>
        <li>Nobody pays to be listed, to stand higher or to be shown at all.</li>
        <li>
          Results are ordered by how well they fit the words, and equal ones by a number made from the entry’s id, so
          that no name gains from its first letter.
        </li>
        <li>Every entry follows the same field guide and the same limits of length. Words of praise are sent back.</li>
        <li>
          A supplier may propose and correct its own entries, and nobody else’s. Who uses or has validated something
          stands in the entry of the police body, where no supplier can write.
        </li>
        <li>Nobody approves a change of their own.</li>
        <li>
          What a requirement says is what its source says. What we read into the wording is marked as read in, and fails
          no product.
        </li>
        <li>
          No personal data, no protectively marked content and no methods are published. A fact that should not be
          public can be reported and is taken out.
        </li>
      </ul>
      <p>
        <Link href="/about/#comparing">How entries are compared</Link> is on the about page, and the rules themselves
        are in the code, for anyone to read.
      </p>
    </Prose>
  );
}
