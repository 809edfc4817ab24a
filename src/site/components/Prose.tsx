// A page of running text.

import type { ComponentChildren } from 'preact';
import type { View } from '../view.ts';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';

export interface ProseProps {
  readonly view: View;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly children: ComponentChildren;
}

/** A page whose content is text. */
export function Prose({ view, title, description, url, children }: ProseProps) {
  return (
    <Page view={view} title={title} description={description} url={url}>
      <PageTitle title={title}>{description}</PageTitle>
      <div class="app-body">{children}</div>
    </Page>
  );
}
