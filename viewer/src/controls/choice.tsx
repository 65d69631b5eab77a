/** A row of buttons of which one is pressed. */
interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface Properties<Value extends string> {
  readonly label: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

export function Choice<Value extends string>({ label, options, value, onChoose }: Properties<Value>) {
  return (
    <fieldset className="choice" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => option.value !== value && onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
