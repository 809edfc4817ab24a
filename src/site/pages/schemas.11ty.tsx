import { SchemasPage } from '../components/SchemasPage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/schema/', (view) => <SchemasPage view={view} />);
