// Turns a list of languages into govuk-frontend's language navigation.

import type { ComponentChildren } from 'preact';
import { element } from './element.ts';
import type { ElementOptions } from './options.ts';

export interface Language extends ElementOptions {
  text: ComponentChildren;
  href?: string | undefined;
  current?: boolean | undefined;
  lang?: string | undefined;
  hrefLang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  languageDescriptionText?: string | undefined;
}

export interface LanguageNavigationProps extends ElementOptions {
  items: readonly Language[];
  ariaLabel?: string | undefined;
}

/** The languages in which the page can be read. */
export function LanguageNavigation({ items, ariaLabel = 'Language', ...options }: LanguageNavigationProps) {
  return (
    <nav {...element('govuk-language-navigation', options)} aria-label={ariaLabel}>
      <ul class="govuk-language-navigation__list">
        {items.map((item) => (
          <li class="govuk-language-navigation__list-item">
            {item.href && !item.current ? <OtherLanguage {...item} href={item.href} /> : <ThisLanguage {...item} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ThisLanguage({ text, lang, dir, ...options }: Language) {
  return (
    <span aria-current="true" lang={lang} dir={dir} {...element('govuk-language-navigation__text', options)}>
      {text}
    </span>
  );
}

function OtherLanguage(props: Language & { href: string }) {
  const { text, href, lang, hrefLang = lang, dir, languageDescriptionText, ...options } = props;
  const own = element('govuk-language-navigation__link', options);
  return (
    <a href={href} rel="alternate" lang={lang} hreflang={hrefLang} dir={dir} {...own}>
      {text}
      {languageDescriptionText && <span class="govuk-visually-hidden"> {languageDescriptionText}</span>}
    </a>
  );
}
