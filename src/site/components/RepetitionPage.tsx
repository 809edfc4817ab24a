// One repetition as a specification that those who asked could share; it prints.

import { draftAddress } from '../../model/draftAddress.ts';
import { repetitionAddress } from '../../model/repetition.ts';
import { counted } from '../../text/counted.ts';
import { bodiesOf, requirementsOf, sharedAreas } from '../repetitions/cluster.ts';
import { commonNeeds } from '../repetitions/common.ts';
import { differencesWithin } from '../repetitions/lookup.ts';
import { sumsOf } from '../repetitions/sums.ts';
import { titleOfRepetition } from '../repetitions/titles.ts';
import { surenessInWords } from '../repetitions/words.ts';
import type { View } from '../view.ts';
import { CommonNeeds } from './CommonNeeds.tsx';
import { CommonSupply } from './CommonSupply.tsx';
import { Contents } from './Contents.tsx';
import { Differences } from './Differences.tsx';
import { Details } from './govuk/Details.tsx';
import { InsetText } from './govuk/InsetText.tsx';
import { AreaLink, Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';
import { Pairs } from './Pairs.tsx';
import { Section } from './Section.tsx';
import { Sums } from './Sums.tsx';
import { WhoAsked } from './WhoAsked.tsx';

/** The page at /repetitions/<id>/. */
export function RepetitionPage({ view, id }: { view: View; id: string }) {
  const repetition = view.related.repetitions().find((each) => each.id === id);
  if (!repetition) throw new Error(`There is no repetition "${id}" to make a page of.`);
  const requirements = requirementsOf(view.catalogue, repetition);
  const title = titleOfRepetition(view, repetition);
  const common = commonNeeds(view.vocabulary, requirements);
  const bodies = counted(bodiesOf(requirements).length, 'body', 'bodies');
  const description = `What ${counted(requirements.length, 'requirement')} of ${bodies} have in common, and where they differ.`;
  return (
    <Page
      view={view}
      title={`${title}: asked for more than once`}
      description={description}
      url={repetitionAddress(id)}
      above={[{ text: 'Asked for more than once', href: '/repetitions/' }]}
    >
      <PageTitle title={title}>{description}</PageTitle>
      <InsetText>
        {surenessInWords(repetition)}{' '}
        <a class="govuk-link" href="#section-why">
          Why
        </a>
        . It binds nobody, and is neither a tender nor an approval.
      </InsetText>
      <Contents />
      <Section id="asked" title="Who asked, and when">
        <WhoAsked view={view} requirements={requirements} />
      </Section>
      <Section id="common" title="What is common">
        <CommonNeeds view={view} common={common} of={requirements.length} />
      </Section>
      <Section id="differs" title="What differs">
        <Differences view={view} differences={differencesWithin(view.related, repetition)} />
      </Section>
      <Sums view={view} sums={sumsOf(view.vocabulary, requirements)} />
      <Section id="supply" title="What is listed in the same areas">
        <p class="govuk-body">
          Areas that two or more of these requirements name:{' '}
          {sharedAreas(requirements).map((area, place) => (
            <>
              {place > 0 && ', '}
              <AreaLink view={view} id={area} />
            </>
          ))}
          .
        </p>
        <CommonSupply view={view} requirements={requirements} common={common} />
      </Section>
      <Section id="why" title="Why they are thought to ask for the same">
        <Details
          classes="app-stays-folded"
          summaryText={`${counted(repetition.pairs.length, 'pair')} of them, each with its reasons`}
        >
          <Pairs view={view} pairs={repetition.pairs} />
        </Details>
        <p class="govuk-body app-on-paper">They are left out on paper, and stand on this page of the site.</p>
      </Section>
      <TakePart draft={draftLike(requirements)} />
    </Page>
  );
}

/** A draft takes so many areas. */
const AREAS = 5;

/** What they seek, where all seek the same, in the areas that they share. */
function draftLike(requirements: ReturnType<typeof requirementsOf>): string {
  const [seeks, ...others] = [...new Set(requirements.map(({ header }) => header.seeks))];
  const areas = sharedAreas(requirements).slice(0, AREAS);
  return draftAddress({ ...(others.length === 0 && { seeks }), areas });
}

function TakePart({ draft }: { draft: string }) {
  return (
    <div class="app-not-on-paper">
      <Section id="part" title="To take part, or to print it">
        <p class="govuk-body">
          If your body needs the same, <Link href={draft}>draft a requirement in the same areas</Link>. If one of these
          statements is wrong or no longer holds, <Link href="/contribute/">say so</Link>. An entry can confirm that two
          requirements ask for the same, or say that they do not. The print command of your browser prints this page
          without the ways around the site.
        </p>
      </Section>
    </div>
  );
}
