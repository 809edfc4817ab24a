// One thing that can be ticked.

interface BoxProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly isTicked: boolean;
  readonly isOff?: boolean;
  /** What it stands for, where one listener hears several boxes. */
  readonly value?: string;
  readonly onTick?: () => void;
}

/** A box with its label, and what it means below. */
export function Box({ id, label, hint, isTicked, isOff = false, value, onTick }: BoxProps) {
  return (
    <div class="app-draft__box">
      <input
        id={id}
        type="checkbox"
        value={value}
        checked={isTicked}
        disabled={isOff}
        aria-describedby={hint && `${id}-hint`}
        onChange={onTick}
      />
      <label for={id}>{label}</label>
      {hint && (
        <span class="app-fine" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
