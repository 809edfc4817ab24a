// What every page has around its own content: head, header, findings of a draft, footer.

import type { ComponentChildren } from 'preact';
import { META_POLICY } from '../policy.ts';
import type { View } from '../view.ts';
import { DraftFindings } from './DraftFindings.tsx';
import { Breadcrumbs } from './govuk/Breadcrumbs.tsx';
import { SkipLink } from './govuk/SkipLink.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';

export interface PageProps {
  readonly view: View;
  /** The page's own title; the site's name follows it. Left out on the home page. */
  readonly title?: string | undefined;
  readonly description: string;
  /** The page's address from the root, e.g. "/areas/". */
  readonly url: string;
  /** The pages above this one, the home page left out. */
  readonly above?: readonly { readonly text: string; readonly href: string }[];
  /** Where browsers go on to at once, of a page that has moved. */
  readonly refresh?: string | undefined;
  /** Addresses of further scripts. */
  readonly scripts?: readonly string[];
  /** Addresses of what the scripts will ask for first, fetched while they are. */
  readonly fetched?: readonly string[];
  readonly children: ComponentChildren;
}

/** A whole page. */
export function Page({
  view,
  title,
  description,
  url,
  above,
  refresh,
  scripts = [],
  fetched = [],
  children,
}: PageProps) {
  const { name } = view.catalogue.site;
  return (
    <html lang="en" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={META_POLICY} />
        <meta name="referrer" content="no-referrer" />
        <title>{title ? `${title} – ${name}` : name}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="theme-color" content="#12303b" />
        {refresh && <meta http-equiv="refresh" content={`0; url=${refresh}`} />}
        <link rel="canonical" href={new URL(url, view.catalogue.site.url).href} />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={view.assets.styles.url} />
        {[view.assets.page.url, ...scripts, ...(view.build.isDraft ? [view.assets.reload.url] : [])].map((src) => (
          <script type="module" src={src} />
        ))}
        {fetched.map((href) => (
          <link rel="preload" as="fetch" href={href} crossorigin="anonymous" />
        ))}
      </head>
      <body class="govuk-template__body">
        <SkipLink href="#main-content" text="Skip to main content" />
        <SiteHeader name={name} url={url} />
        <div class="govuk-width-container app-page">
          <DraftFindings view={view} />
          {above && <Breadcrumbs items={[{ text: 'Home', href: '/' }, ...above]} />}
          <main class="govuk-main-wrapper app-main" id="main-content">
            {children}
          </main>
        </div>
        <SiteFooter view={view} url={url} />
      </body>
    </html>
  );
}
