// The step at which somebody is: the browser's own way back leads from the result to the form.

import { useEffect, useState } from 'preact/hooks';

export type Step = 'form' | 'result';

/** The step, and how to go to another. */
export function useStep(): [step: Step, goTo: (step: Step) => void] {
  const [step, setStep] = useState<Step>('form');
  useEffect(() => {
    const read = ({ state }: PopStateEvent) => setStep(state === 'result' ? 'result' : 'form');
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const goTo = (next: Step) => {
    if (next === 'result') history.pushState('result', '');
    else if (history.state === 'result') return history.back();
    setStep(next);
  };
  return [step, goTo];
}
