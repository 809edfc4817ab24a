// Turns a phase and a message into govuk-frontend's phase banner.

import { classes } from './classes.ts';
import { element } from './element.ts';
import type { Content, ElementOptions, StyledText } from './options.ts';
import { Tag } from './Tag.tsx';

export interface PhaseBannerProps extends Content, ElementOptions {
  tag?: StyledText | undefined;
}

/** Says how finished the service is, such as 'Alpha'. */
export function PhaseBanner({ tag, text, children = text, ...options }: PhaseBannerProps) {
  return (
    <div {...element('govuk-phase-banner govuk-width-container', options)}>
      <p class="govuk-phase-banner__content">
        <Tag text={tag?.text} classes={classes('govuk-phase-banner__content__tag', tag?.classes)} />{' '}
        <span class="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
