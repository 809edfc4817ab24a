import { areaAddress } from '../../model/reference.ts';
import { AreaPage } from '../components/AreaPage.tsx';
import { manyPages } from '../template.tsx';

export const { data, render } = manyPages('area', areaAddress, (view, id) => <AreaPage view={view} id={id} />);
