// The issue form for whoever sees that something is wrong.

import { partIn } from './partIn.ts';

/** The form as the forge reads it. */
export function correctionForm(): object {
  return {
    name: 'Correct an entry',
    description: 'Something here is wrong, out of date, or should not be public.',
    title: 'Correct: ',
    labels: ['correction'],
    body: [
      {
        type: 'markdown',
        attributes: {
          value: 'What should not be public does not belong here either: write to the address at the foot of the site.',
        },
      },
      {
        type: 'input',
        id: 'address',
        attributes: { label: 'Address of the page', description: 'From the bar of your browser.' },
        validations: { required: true },
      },
      {
        type: 'textarea',
        id: 'wrong',
        attributes: { label: 'What is wrong, and what is right', description: 'One fact a line.' },
        validations: { required: true },
      },
      {
        type: 'textarea',
        id: 'evidence',
        attributes: { label: 'Public source', description: 'The address of a page that says so.' },
        validations: { required: true },
      },
      partIn('the catalogue'),
    ],
  };
}
