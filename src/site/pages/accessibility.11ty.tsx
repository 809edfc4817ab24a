import { AccessibilityPage } from '../components/AccessibilityPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/accessibility/', (view) => <AccessibilityPage view={view} />);
