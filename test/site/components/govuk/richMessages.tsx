// Writes as TSX the messages among govuk-frontend's fixtures that have HTML in a string, so that children say the same.

import { BackLink } from '../../../../src/site/components/govuk/BackLink.tsx';
import { Details } from '../../../../src/site/components/govuk/Details.tsx';
import { NotificationBanner } from '../../../../src/site/components/govuk/NotificationBanner.tsx';
import { Panel } from '../../../../src/site/components/govuk/Panel.tsx';
import { PhaseBanner } from '../../../../src/site/components/govuk/PhaseBanner.tsx';
import { SkipLink } from '../../../../src/site/components/govuk/SkipLink.tsx';
import { Tag } from '../../../../src/site/components/govuk/Tag.tsx';
import { WarningText } from '../../../../src/site/components/govuk/WarningText.tsx';
import { link } from './link.tsx';
import type { RichRow } from './richRow.ts';

/** Messages, links and banners. */
export const richMessages: readonly RichRow[] = [
  [
    'back-link',
    'html',
    <BackLink>
      <b>Back</b>
    </BackLink>,
  ],
  [
    'details',
    'html',
    <Details summaryText="Expand this section">
      More about <b>bold text</b>
    </Details>,
  ],
  [
    'details',
    'summary html',
    <Details
      summaryText={
        <>
          Use <b>bold text</b> sparingly
        </>
      }
      text="Here are some more details"
    />,
  ],
  [
    'notification-banner',
    'title as html',
    <NotificationBanner
      titleText={<span>Important information</span>}
      text="This publication was withdrawn on 7 March 2014."
    />,
  ],
  [
    'panel',
    'body html',
    <Panel titleText="Application complete">
      Your reference number
      <br />
      <strong>HDJ2123F</strong>
    </Panel>,
  ],
  [
    'panel',
    'title html',
    <Panel
      titleText={
        <>
          Application <strong>not</strong> complete
        </>
      }
    >
      Please complete <strong>form 1</strong>
    </Panel>,
  ],
  [
    'panel',
    'interruption',
    <Panel
      classes="govuk-panel--interruption"
      titleText="Is your age correct?"
      actions={{
        items: [
          { text: 'Yes, this is correct', type: 'button' },
          { text: 'No, change my age', href: '#' },
        ],
      }}
    >
      <p class="govuk-body">
        You entered your age as <strong>109</strong>.
      </p>
    </Panel>,
  ],
  [
    'phase-banner',
    'default',
    <PhaseBanner tag={{ text: 'Alpha' }}>
      This is a new service - your {link('feedback')} will help us to improve it.
    </PhaseBanner>,
  ],
  [
    'skip-link',
    'html',
    <SkipLink>
      <p>skip</p>
    </SkipLink>,
  ],
  [
    'tag',
    'html',
    <Tag>
      <span>Alpha</span>
    </Tag>,
  ],
  [
    'warning-text',
    'html',
    <WarningText>
      <span>Some custom warning text</span>
    </WarningText>,
  ],
];
