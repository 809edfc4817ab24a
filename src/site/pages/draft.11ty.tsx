import { DraftPage } from '../components/DraftPage.tsx';
import { draftFolderOf } from '../draftFolder.ts';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/draft/', (view) => (
  <DraftPage view={view} folder={draftFolderOf(view).name} />
));
