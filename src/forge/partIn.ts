// The question that every issue form ends with.

/** Who proposes says what part they have in it; `folder` is that of the entry. */
export function partIn(folder: string): object {
  return {
    type: 'dropdown',
    id: 'part',
    attributes: {
      label: 'Your part in it',
      description: `Whoever has a part in an entry in ${folder}/ may propose it, and somebody else approves it.`,
      options: ['I supply it', 'I work for the body that asks for it or uses it', 'Neither'],
    },
    validations: { required: true },
  };
}
