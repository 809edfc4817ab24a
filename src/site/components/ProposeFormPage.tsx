// The page of a form: a frame that script fills in, around a checklist that serves without script.

import { formAddress } from '../../model/formAddress.ts';
import { namesAddress, SETTING_ADDRESS, templateAddress } from '../../propose/addresses.ts';
import type { FormKind } from '../../propose/kinds.ts';
import { schemaOf } from '../../schema/schemas.ts';
import type { View } from '../view.ts';
import { Checklist } from './Checklist.tsx';
import { Link } from './Link.tsx';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';

/** The page at /propose/<kind>/. */
export function ProposeFormPage({ view, kind }: { view: View; kind: FormKind }) {
  const { title = kind, description = '' } = schemaOf(kind);
  return (
    <Page
      view={view}
      title={`Propose a ${title.toLowerCase()}`.replace('a organisation', 'an organisation')}
      description={description}
      url={formAddress({ kind })}
      above={[{ text: 'Propose an entry', href: '/propose/' }]}
      scripts={[view.assets.propose.url]}
      fetched={[SETTING_ADDRESS, namesAddress(kind)]}
    >
      <div id="propose" data-kind={kind} data-checks={view.assets['propose-checks'].url}>
        <PageTitle title={`${title}: what to send`}>{description}</PageTitle>
        <p class="govuk-body">
          With script this page is a form. Without it, fill in the template by hand and send it as{' '}
          <Link href="/contribute/">get listed or corrected</Link> says.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={templateAddress(kind)} download={`${kind}.md`}>
            Download the template
          </a>
        </p>
        <p class="govuk-body">These are its fields. What need not be said may be left out: it is then “not stated”.</p>
        <Checklist view={view} kind={kind} />
      </div>
    </Page>
  );
}
