// The width of the window → whether the filters have room beside the results.

import { useEffect, useState } from 'preact/hooks';

/** The same width as in the styles of the panel. */
const WIDE = '(min-width: 900px)';

/** Whether there is room; it follows the window. */
export function useIsWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = () => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isWide;
}
