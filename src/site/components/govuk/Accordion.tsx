// Turns headed sections into govuk-frontend's accordion.

import { classes } from './classes.ts';
import { element } from './element.ts';
import { Heading } from './Heading.tsx';
import type { Content, ElementOptions, HeadingLevel, Maybe } from './options.ts';
import { translations } from './translations.ts';

export interface AccordionSection {
  heading: Content;
  summary?: Content | undefined;
  /** `text` becomes a paragraph; `children` stand as they are. */
  content: Content;
  expanded?: boolean | undefined;
}

export interface AccordionProps extends ElementOptions {
  /** Has to be unique, for the script remembers by it what is open. */
  id: string;
  items: readonly Maybe<AccordionSection>[];
  headingLevel?: HeadingLevel | undefined;
  rememberExpanded?: boolean | undefined;
  hideAllSectionsText?: string | undefined;
  hideSectionText?: string | undefined;
  hideSectionAriaLabelText?: string | undefined;
  showAllSectionsText?: string | undefined;
  showSectionText?: string | undefined;
  showSectionAriaLabelText?: string | undefined;
}

/** Sections that can each be opened and closed; without a script, all are open. */
export function Accordion(props: AccordionProps) {
  const { id, items, headingLevel = 2, rememberExpanded, attributes } = props;
  const options = { classes: props.classes, attributes: { ...texts(props), ...attributes } };
  return (
    <div
      id={id}
      data-module="govuk-accordion"
      data-remember-expanded={rememberExpanded?.toString()}
      {...element('govuk-accordion', options)}
    >
      {items.map(
        (section, index) => section && <Section {...section} id={id} place={index + 1} level={headingLevel} />,
      )}
    </div>
  );
}

function texts(props: AccordionProps) {
  return translations({
    'hide-all-sections': props.hideAllSectionsText,
    'hide-section': props.hideSectionText,
    'hide-section-aria-label': props.hideSectionAriaLabelText,
    'show-all-sections': props.showAllSectionsText,
    'show-section': props.showSectionText,
    'show-section-aria-label': props.showSectionAriaLabelText,
  });
}

type SectionProps = AccordionSection & { id: string; place: number; level: HeadingLevel };

function Section({ id, place, level, heading, summary, content, expanded }: SectionProps) {
  const body = content.children ?? (content.text && <p class="govuk-body">{content.text}</p>);
  return (
    <div class={classes('govuk-accordion__section', expanded && 'govuk-accordion__section--expanded')}>
      <div class="govuk-accordion__section-header">
        <Heading level={level} class="govuk-accordion__section-heading">
          <span class="govuk-accordion__section-button" id={`${id}-heading-${place}`}>
            {heading.children ?? heading.text}
          </span>
        </Heading>
        {summary && (
          <div class="govuk-accordion__section-summary govuk-body" id={`${id}-summary-${place}`}>
            {summary.children ?? summary.text}
          </div>
        )}
      </div>
      <div id={`${id}-content-${place}`} class="govuk-accordion__section-content">
        {body}
      </div>
    </div>
  );
}
