import { MovedPage } from '../components/MovedPage.tsx';
import { movedPages } from '../moved.ts';
import { manyPages } from '../template.tsx';

export const { data, render } = manyPages(
  'moved',
  (from) => `/${from}/`,
  (view, id) => {
    const moved = movedPages(view.catalogue).find(({ from }) => from === id);
    if (!moved) throw new Error(`Nothing moved away from "${id}".`);
    return <MovedPage view={view} moved={moved} />;
  },
);
