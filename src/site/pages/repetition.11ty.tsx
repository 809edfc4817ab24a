import { repetitionAddress } from '../../model/repetition.ts';
import { RepetitionPage } from '../components/RepetitionPage.tsx';
import { manyPages } from '../template.tsx';

export const { data, render } = manyPages('repetition', repetitionAddress, (view, id) => (
  <RepetitionPage view={view} id={id} />
));
