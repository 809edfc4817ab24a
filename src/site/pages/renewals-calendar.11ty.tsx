import { renewalsCalendar } from '../renewalsCalendar.ts';
import { oneFile } from '../template.tsx';

export const { data, render } = oneFile('/renewals.ics', renewalsCalendar);
