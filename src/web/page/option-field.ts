import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import { calledOf } from "./called.ts";
import { icon, make } from "./make.ts";
import { FILE, knownOf } from "./place.ts";
import { words } from "./words.ts";

const TYPE = { text: 3, integer: 4, boolean: 5, number: 10 } as const;

export interface Choice {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** An option that is being filled in: a name, and a box to type in. */
export interface OptionField {
  readonly option: APIApplicationCommandBasicOption;
  /** What it is called in the page's language. */
  readonly called: string;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** What is sent, or null while it is empty. */
  value(): string | number | boolean | null;
  /** The files chosen; none for other options. */
  files(): readonly File[];
  /** What is wrong with it, or null. */
  problem(): string | null;
  choose(choice: Choice): void;
  /** The option's own choices that what was typed may become, or null where it has none. */
  choices(): readonly Choice[] | null;
  /** Whether completions are to be asked for. */
  readonly completes: boolean;
}

export const createOptionField = (
  option: APIApplicationCommandBasicOption,
  listboxId: string,
  remove: () => void,
): OptionField => {
  const called = calledOf(option);
  const fixed = fixedChoices(option);
  const completes = "autocomplete" in option && option.autocomplete === true;
  const input = make("input", {
    type: option.type === FILE ? "file" : "text",
    dir: "auto",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    inputmode: option.type === TYPE.integer || option.type === TYPE.number ? "decimal" : "text",
    "aria-label": `${called}: ${option.description}`,
    "aria-required": String(option.required ?? false),
    ...(fixed || completes
      ? {
          role: "combobox",
          "aria-expanded": "false",
          "aria-controls": listboxId,
          "aria-autocomplete": "list",
        }
      : {}),
  });
  /** What was taken from a list, as long as nothing is typed over it. */
  let chosen: Choice | null = null;

  const typed = (): string => input.value.trim();
  const value = (): string | number | boolean | null => {
    if (option.type === FILE) return input.files?.[0]?.name ?? null;
    if (typed() === "") return null;
    if (chosen && chosen.name === input.value) return chosen.value;
    const match = fixed?.find((choice) => choice.name.toLowerCase() === typed().toLowerCase());
    return match ? match.value : isNumeric(option) ? Number(typed()) : typed();
  };
  const problem = (): string | null => {
    const current = value();
    if (current === null) return option.required ? words.needed(called, option.description) : null;
    if (fixed && !fixed.some((choice) => choice.value === current))
      return words.oneOf(called, fixed.map((choice) => choice.name).join(", "));
    return Number.isNaN(current) ? words.noNumber(called, typed()) : outOfBounds(option, called, current);
  };
  return {
    option,
    called,
    element: fieldView(option, called, input, remove),
    input,
    value,
    files: () => (option.type === FILE ? [...(input.files ?? [])] : []),
    problem,
    choose(choice) {
      chosen = choice;
      input.value = choice.name;
    },
    choices: () => fixed && matching(fixed, typed()),
    completes,
  };
};

const outOfBounds = (
  option: APIApplicationCommandBasicOption,
  called: string,
  value: string | number | boolean,
): string | null => {
  if (option.type === TYPE.text && typeof value === "string") {
    const { min_length: least = 1, max_length: most = 6000 } = option;
    return value.length < least || value.length > most
      ? words.lettersBounded(called, String(least), String(most))
      : null;
  }
  if ((option.type !== TYPE.integer && option.type !== TYPE.number) || typeof value !== "number") return null;
  const { min_value: least = -(2 ** 53), max_value: most = 2 ** 53 } = option;
  if (option.type === TYPE.integer && !Number.isInteger(value)) return words.noNumber(called, String(value));
  return value < least || value > most ? words.bounded(called, String(least), String(most)) : null;
};

const isNumeric = (option: APIApplicationCommandBasicOption): boolean =>
  option.type === TYPE.integer || option.type === TYPE.number;

const fixedChoices = (option: APIApplicationCommandBasicOption): readonly Choice[] | null => {
  if (option.type === TYPE.boolean) {
    return [
      { name: words.true, value: true },
      { name: words.false, value: false },
    ];
  }
  const known = knownOf(option.type)?.map(({ id, name }) => ({ name, value: id }));
  return known ?? ("choices" in option && option.choices?.length ? option.choices : null);
};

/** All of them once one is written out, so that another can be taken. */
const matching = (choices: readonly Choice[], typed: string): readonly Choice[] => {
  const text = typed.toLowerCase();
  const isWhole = choices.some((choice) => choice.name.toLowerCase() === text);
  return isWhole ? choices : choices.filter((choice) => choice.name.toLowerCase().includes(text));
};

const fieldView = (
  option: APIApplicationCommandBasicOption,
  called: string,
  input: HTMLInputElement,
  remove: () => void,
): HTMLElement => {
  const removal = make(
    "button",
    {
      type: "button",
      class: "field-remove",
      tabindex: -1,
      "aria-label": words.remove(called),
      onclick: remove,
    },
    icon("cross"),
  );
  return make(
    "span",
    { class: "field", onclick: () => input.focus() },
    make("span", { class: "field-name", "aria-hidden": "true", dir: "auto" }, called),
    input,
    option.required ? null : removal,
  );
};
