import { SupplierPage } from '../components/SupplierPage.tsx';
import { entryPages } from '../template.tsx';

export const { data, render } = entryPages('supplier', (view, entry) => <SupplierPage view={view} entry={entry} />);
