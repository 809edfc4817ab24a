// Terms → a choice of one, or of none.

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** What stands where nothing is chosen; left out, something always is. */
  readonly none?: string | undefined;
  readonly classes?: string;
  readonly onChange: (id: string) => void;
}

/** A labelled list from which one is chosen. */
export function Choice({ id, label, value, options, none = 'Not chosen', classes = '', onChange }: ChoiceProps) {
  return (
    <span class={`app-draft__choice ${classes}`.trim()}>
      <label class="app-draft__label" for={id}>
        {label}
      </label>
      <select
        class="app-draft__select"
        id={id}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {none !== '' && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
