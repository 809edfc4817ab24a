// Turns a message into govuk-frontend's notification banner.

import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { element } from './element.ts';
import { Heading } from './Heading.tsx';
import type { Content, ElementOptions, HeadingLevel } from './options.ts';

export interface NotificationBannerProps extends Content, ElementOptions {
  type?: 'success' | undefined;
  role?: 'alert' | 'region' | undefined;
  titleText?: ComponentChildren;
  titleId?: string | undefined;
  titleHeadingLevel?: HeadingLevel | undefined;
  disableAutoFocus?: boolean | undefined;
}

/** News about the service or of what the reader has just done; `text` becomes the heading of the content. */
export function NotificationBanner(props: NotificationBannerProps) {
  const { titleText, titleId, titleHeadingLevel, type, role, disableAutoFocus, text, children, ...options } = props;
  const isSuccess = type === 'success';
  const id = titleId || 'govuk-notification-banner-title';
  const ownClass = classes('govuk-notification-banner', isSuccess && 'govuk-notification-banner--success');
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: alert and region, the only roles, can both have a label
    <div
      role={role ?? (isSuccess ? 'alert' : 'region')}
      aria-labelledby={id}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={disableAutoFocus?.toString()}
      {...element(ownClass, options)}
    >
      <div class="govuk-notification-banner__header">
        <Heading level={titleHeadingLevel || 2} class="govuk-notification-banner__title" id={id}>
          {titleText || (isSuccess ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {children ?? (text && <p class="govuk-notification-banner__heading">{text}</p>)}
      </div>
    </div>
  );
}
