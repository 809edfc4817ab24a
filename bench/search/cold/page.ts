// What a page asks of an engine in the browser, and how it shows the answer: the same for every engine.

/** A result as a page shows it. */
export interface Shown {
  readonly title: string;
  readonly summary: string;
}

/** The results of a search; each may have to be fetched. */
export type FindShown = (typed: string) => Promise<readonly (() => Promise<Shown>)[]>;

/** What a measurement reads from the page: times in milliseconds since the page was asked for. */
export interface Seen {
  first?: number;
  ten?: number;
  /** Shows the other nine. */
  more?: () => Promise<void>;
  failed?: string;
}

declare global {
  interface Window {
    seen: Seen;
    /** The places of the results, for questions whose right answer is known. */
    ask?: (typed: string) => Promise<readonly number[]>;
  }
}

const SHOWN = 10;

/** Searches for what stands behind the "#" of the address, and shows the first result. */
export async function showFirst(find: FindShown): Promise<void> {
  window.seen = {};
  const typed = decodeURIComponent(location.hash.slice(1));
  if (typed === '') return;
  try {
    const [first, ...others] = (await find(typed)).slice(0, SHOWN);
    if (first) show(await first());
    window.seen.more = async () => {
      for (const one of await Promise.all(others.map((fetchOne) => fetchOne()))) show(one);
      window.seen.ten = performance.now();
    };
    window.seen.first = performance.now();
  } catch (error) {
    window.seen.failed = String(error);
  }
}

function show({ title, summary }: Shown): void {
  const [item, heading, line] = ['li', 'h2', 'p'].map((name) => document.createElement(name));
  heading?.append(title);
  line?.append(summary);
  item?.append(heading ?? '', line ?? '');
  document.body.append(item ?? '');
}
