// A page whose content is kept in the browser: a frame that its script fills in, and what to do without script.

import type { ComponentChildren } from 'preact';
import type { AssetName } from '../asset.ts';
import type { View } from '../view.ts';
import { Page } from './Page.tsx';
import { PageTitle } from './PageTitle.tsx';

interface IslandPageProps {
  readonly view: View;
  /** The name of the script, of the frame and of the address. */
  readonly name: AssetName;
  readonly title: string;
  readonly description: string;
  /** What is to be done without script. */
  readonly children: ComponentChildren;
}

/** The page at /<name>/. */
export function IslandPage({ view, name, title, description, children }: IslandPageProps) {
  const { site } = view.catalogue;
  return (
    <Page view={view} title={title} description={description} url={`/${name}/`} scripts={[view.assets[name].url]}>
      <PageTitle title={title}>{description}</PageTitle>
      <div
        id={name}
        data-site={site.name}
        data-address={site.url}
        data-as-of={view.asOf}
        data-commit={view.build.commit ?? ''}
      />
      <noscript>{children}</noscript>
    </Page>
  );
}
