// The head of every page: the site's name, the search and the ways in.

import { ServiceNavigation } from './govuk/ServiceNavigation.tsx';

/** The main lists, in the order of the header. */
const WAYS_IN = [
  { text: 'Search', href: '/search/' },
  { text: 'Areas', href: '/areas/' },
  { text: 'Capabilities', href: '/capabilities/' },
  { text: 'Requirements', href: '/requirements/' },
  { text: 'Asked for', href: '/gaps/' },
  { text: 'Coverage', href: '/coverage/' },
  { text: 'Organisations', href: '/organisations/' },
  { text: 'Suppliers', href: '/suppliers/' },
  { text: 'Routes', href: '/routes/' },
  { text: 'About', href: '/about/' },
];

/** The header. The search box comes to life with script; without it the lists are the way. */
export function SiteHeader({ name, url }: { name: string; url: string }) {
  return (
    <header class="app-header">
      <div class="app-header__bar">
        <div class="govuk-width-container app-header__inside">
          <a class="app-header__name" href="/">
            <span class="app-header__mark" aria-hidden="true" />
            {name}
          </a>
          {url !== '/search/' && url !== '/' && <HeaderSearch />}
        </div>
        <ChosenForce />
      </div>
      <ServiceNavigation
        navigationLabel="Main"
        navigation={WAYS_IN.map((way) => ({ ...way, current: way.href === url, active: isBelow(url, way.href) }))}
      />
    </header>
  );
}

function HeaderSearch() {
  return (
    <search class="app-header__search" data-module="app-search-box" hidden>
      <label class="govuk-visually-hidden" for="header-search">
        Search the catalogue
      </label>
      <input class="app-search-box__input" id="header-search" type="search" autocomplete="off" spellcheck={false} />
      <button class="app-search-box__button" type="button">
        Search
      </button>
    </search>
  );
}

/** The force that somebody chose, which script fills in. */
function ChosenForce() {
  return (
    <p class="govuk-width-container app-header__force" id="chosen-force" hidden>
      Your force: <span />{' '}
      <a class="app-header__change" href="/my-force/">
        Change
        <span class="govuk-visually-hidden"> your force</span>
      </a>
    </p>
  );
}

function isBelow(url: string, way: string): boolean {
  return url.startsWith(way) && url !== way;
}
