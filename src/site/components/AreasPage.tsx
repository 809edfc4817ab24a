// The list of all areas, two levels deep.

import { termsOf } from '../../model/vocabulary.ts';
import type { View } from '../view.ts';
import { AreasBelow } from './AreaPage.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';
import { Section } from './Section.tsx';

/** The page at /areas/. */
export function AreasPage({ view }: { view: View }) {
  const description = 'Cyber capability for policing by area: what is listed and what has been asked for in each.';
  const areas = [...termsOf(view.vocabulary, 'areas').values()].filter(({ broader }) => broader === undefined);
  return (
    <Page view={view} title="Areas" description={description} url="/areas/">
      <PageTitle title="Areas">{description}</PageTitle>
      {areas.map((area) => (
        <Section id={area.id} title={area.label}>
          <AreasBelow view={view} area={area} />
        </Section>
      ))}
    </Page>
  );
}
