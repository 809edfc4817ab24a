// Turns a text into the link to nowhere that govuk-frontend's fixtures use.

/** A link of the fixtures. */
export function link(text: string) {
  return (
    // biome-ignore lint/a11y/useValidAnchor: the fixtures have this address
    <a class="govuk-link" href="#">
      {text}
    </a>
  );
}
