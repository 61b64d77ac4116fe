import type { Ref } from "preact";

/** A field to search with; `/` leads to it. */
export function Search({ field, value, label, change }: { readonly field?: Ref<HTMLInputElement>; readonly value: string; readonly label: string; readonly change: (words: string) => void }) {
  return (
    <input
      ref={field ?? null}
      class="search"
      type="search"
      value={value}
      placeholder={label}
      aria-label={label}
      onInput={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
    />
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: string;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly change: (value: T) => void;
}

/** One of several. */
export function Choice<T extends string>({ label, value, options, words, change }: ChoiceProps<T>) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => change(event.currentTarget.value as T)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TogglesProps<T extends string> {
  readonly label: string;
  readonly on: readonly T[];
  readonly options: readonly { readonly value: T; readonly words: string; readonly count?: number; readonly class?: string }[];
  readonly change: (on: readonly T[]) => void;
}

/** Any of several; none means all. */
export function Toggles<T extends string>({ label, on, options, change }: TogglesProps<T>) {
  return (
    <div class="toggles" role="group" aria-label={label}>
      {options.map(({ value, words, count, class: name = "" }) => (
        <button key={value} type="button" class={`toggle ${name}`} aria-pressed={on.includes(value)} onClick={() => change(on.includes(value) ? on.filter((each) => each !== value) : [...on, value])}>
          {words}
          {count !== undefined && <span class="number"> {count}</span>}
        </button>
      ))}
    </div>
  );
}
