// What a page shows where an entry says nothing: never "no", never "none".

/** "Not stated", set apart from facts. */
export function NotStated() {
  return <span class="app-not-stated">Not stated</span>;
}
