// A search box that comes to life with script: no form, because a form would send the words to a server.

/** The box, hidden until script can answer it. */
export function SearchBox({ id, label }: { id: string; label: string }) {
  return (
    <>
      <search class="app-search-box" data-module="app-search-box" hidden>
        <label class="govuk-visually-hidden" for={id}>
          {label}
        </label>
        <input class="app-search-box__input" id={id} type="search" autocomplete="off" spellcheck={false} />
        <button class="app-search-box__button" type="button">
          Search
        </button>
      </search>
      <noscript>
        <p class="govuk-body">
          Searching needs script, which is off in this browser. The lists below and above hold every entry.
        </p>
      </noscript>
    </>
  );
}
