// Writes as TSX the questions among govuk-frontend's fixtures that have HTML in a string, so that children say the same.

import { Button } from '../../../../src/site/components/govuk/Button.tsx';
import { Checkboxes } from '../../../../src/site/components/govuk/Checkboxes.tsx';
import { ErrorMessage } from '../../../../src/site/components/govuk/ErrorMessage.tsx';
import { ErrorSummary } from '../../../../src/site/components/govuk/ErrorSummary.tsx';
import { Fieldset } from '../../../../src/site/components/govuk/Fieldset.tsx';
import { Hint } from '../../../../src/site/components/govuk/Hint.tsx';
import { Input } from '../../../../src/site/components/govuk/Input.tsx';
import { Label } from '../../../../src/site/components/govuk/Label.tsx';
import { Radios } from '../../../../src/site/components/govuk/Radios.tsx';
import { link } from './link.tsx';
import type { RichRow } from './richRow.ts';

const field = (id: string, label: string) => (
  <>
    <Label for={id}>{label}</Label>
    <input class="govuk-input govuk-!-width-one-third" name={id} type="text" id={id} />
  </>
);

const contacts = (emailLabel: string) => [
  { value: 'email', text: 'Email', conditional: { children: field('context-email', emailLabel) } },
  { value: 'phone', text: 'Phone', conditional: { children: field('contact-phone', 'Phone number') } },
  {
    value: 'text',
    text: 'Text message',
    conditional: { children: field('contact-text-message', 'Mobile phone number') },
  },
];

const contactLegend = { legend: { text: 'How do you want to be contacted?' } };
const [checkedEmail, ...otherContacts] = contacts('Email address');

/** Questions and their parts. */
export const richForms: readonly RichRow[] = [
  [
    'button',
    'html',
    <Button>
      Start <em>now</em>
    </Button>,
  ],
  [
    'button',
    'start link with html',
    <Button href="/" isStartButton>
      Start <em>now</em>
    </Button>,
  ],
  [
    'checkboxes',
    'with conditional item checked',
    <Checkboxes
      name="how-contacted-checked"
      fieldset={contactLegend}
      items={[checkedEmail && { ...checkedEmail, checked: true }, ...otherContacts]}
    />,
  ],
  [
    'checkboxes',
    'fieldset html params',
    <Checkboxes
      name="example-name"
      fieldset={{
        legend: {
          text: (
            <>
              What is your <b>nationality</b>?
            </>
          ),
        },
      }}
      items={[
        { value: 'british', text: 'British' },
        { value: 'irish', text: 'Irish' },
      ]}
    />,
  ],
  [
    'error-message',
    'translated',
    <ErrorMessage visuallyHiddenText="">
      <span class="govuk-visually-hidden">Gwall:</span> Neges gwall am yr enw llawn yn mynd yma
    </ErrorMessage>,
  ],
  [
    'error-summary',
    'description html',
    <ErrorSummary
      titleText="There is a problem"
      descriptionText={
        <>
          See <span>errors</span> below
        </>
      }
      errorList={[{ text: 'Invalid username or password' }]}
    />,
  ],
  [
    'error-summary',
    'error list with html link',
    <ErrorSummary
      titleText="There is a problem"
      errorList={[
        {
          text: (
            <>
              Descriptive link to the <b>question</b> with an error
            </>
          ),
          href: '#error-1',
        },
      ]}
    />,
  ],
  [
    'fieldset',
    'html fieldset content',
    <Fieldset legend={{ text: 'What is your address?' }}>
      <div class="my-content">
        <p>This is some content to put inside the fieldset</p>
      </div>
    </Fieldset>,
  ],
  [
    'hint',
    'with html',
    <Hint>
      It's on your National Insurance card, benefit letter, payslip or {link('P60')}. For example, 'QQ 12 34 56 C'.
    </Hint>,
  ],
  [
    'input',
    'with prefix with html',
    <Input
      label={{ text: 'Amount, in pounds' }}
      id="input-with-prefix"
      name="amount"
      prefix={{ text: <span>£</span> }}
    />,
  ],
  [
    'label',
    'html',
    <Label>
      National Insurance number <em>NINO</em>
    </Label>,
  ],
  [
    'radios',
    'with conditional items and pre-checked value',
    <Radios name="how-contacted-checked" fieldset={contactLegend} items={contacts('Email')} value="text" />,
  ],
];
