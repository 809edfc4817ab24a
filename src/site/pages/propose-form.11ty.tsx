import { formAddress } from '../../model/formAddress.ts';
import type { FormKind } from '../../propose/kinds.ts';
import { ProposeFormPage } from '../components/ProposeFormPage.tsx';
import { manyPages } from '../template.tsx';

export const { data, render } = manyPages(
  'form',
  (id) => formAddress({ kind: id as FormKind }),
  (view, id) => <ProposeFormPage view={view} kind={id as FormKind} />,
);
