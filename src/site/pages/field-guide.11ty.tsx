import { FieldGuidePage } from '../components/FieldGuidePage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/field-guide/', (view) => <FieldGuidePage view={view} />);
