// The checks of a form, which it fetches once it can be typed in: they weigh more than the form itself.

export { problemsOf } from './propose/problems.ts';
