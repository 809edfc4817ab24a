import { HomePage } from '../components/HomePage.tsx';
import { onePage } from '../template.tsx';

export const { data, render } = onePage('/', (view) => <HomePage view={view} />);
