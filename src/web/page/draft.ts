import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import { calledOf } from "./called.ts";
import type { Files } from "./client.ts";
import { type Entry, titleOf } from "./command-entries.ts";
import { make } from "./make.ts";
import { begun, isNamed, moreField, optionsFor } from "./more-field.ts";
import { createOptionField, type OptionField } from "./option-field.ts";
import { words } from "./words.ts";

/** What is asked, ready to be sent. */
export interface Request {
  readonly path: string[];
  readonly options: Record<string, string | number | boolean>;
  /** By the options that hold them. */
  readonly files?: Files;
}

/** A command whose options are being filled in, drawn as a line: its name, a field an option, "+N more". */
export interface Draft {
  readonly entry: Entry;
  readonly fields: () => readonly OptionField[];
  /** The options that have no field yet, and may be what is typed where one more is chosen. */
  readonly offered: () => readonly APIApplicationCommandBasicOption[];
  readonly request: () => Request;
  /** Adds a field for an option, with a text in it, and moves there. */
  add(option: APIApplicationCommandBasicOption, text?: string): void;
  remove(field: OptionField): void;
  /** Moves to the last place where something can be typed, or to what sends. */
  focusEnd(): void;
  /** Moves to what is wrong, and says what is wrong with it; null where nothing is. */
  complain(): string | null;
  /** Takes the marks of what was wrong away. */
  forgive(): void;
}

interface Parts {
  readonly entry: Entry;
  readonly line: HTMLElement;
  readonly listId: string;
  /** Where it is said what is wrong. */
  readonly hintId: string;
  readonly sender: HTMLElement;
  /** Somebody is in a field, or typed in it and still is. */
  readonly onField: (field: OptionField) => void;
  readonly onMore: (more: HTMLInputElement) => void;
}

export const createDraft = ({ entry, line, listId, hintId, sender, onField, onMore }: Parts): Draft => {
  let fields: readonly OptionField[] = [];
  let more: HTMLInputElement | null = null;
  const unused = () => entry.options.filter((option) => !fields.some((field) => field.option === option));
  const draw = (): void => {
    const name = make("span", { class: "command-name", dir: "auto" }, titleOf(entry));
    const left = unused();
    more = left.length > 0 ? moreField(left, listId, onMore, (option) => draft.add(option)) : null;
    line.replaceChildren(name, ...fields.map((field) => field.element), ...(more ? [more] : []));
  };
  const focusEnd = (): void => (fields.at(-1)?.input ?? more ?? sender).focus();
  const remove = (field: OptionField): void => {
    fields = fields.filter((one) => one !== field);
    draw();
    focusEnd();
  };
  const mark = (wrong: HTMLInputElement | null): void => {
    for (const input of line.querySelectorAll("input")) {
      input.removeAttribute("aria-invalid");
      input.removeAttribute("aria-describedby");
    }
    wrong?.setAttribute("aria-invalid", "true");
    wrong?.setAttribute("aria-describedby", hintId);
  };
  /** "tell:" typed at the end of another field leads to the one of that name, as one would on Discord. */
  const moveOn = ({ input }: OptionField): void => {
    const [ending = "", name = ""] = / ?([^\s:]+:)$/.exec(input.type === "file" ? "" : input.value) ?? [];
    const option = begun(unused(), name);
    if (!option) return;
    input.value = input.value.slice(0, -ending.length);
    draft.add(option);
  };
  draw();

  const draft: Draft = {
    entry,
    fields: () => fields,
    offered: () => optionsFor(unused(), more?.value ?? ""),
    request: () => ({
      path: [...entry.path],
      options: Object.fromEntries(fields.flatMap(given)),
      files: new Map(fields.map((field) => [field.option.name, field.files()])),
    }),
    add(option, text = "") {
      const field = createOptionField(option, listId, () => remove(field));
      if (text) field.input.value = text;
      field.input.addEventListener("input", () => dropName(field));
      field.input.addEventListener("input", () => moveOn(field));
      const use = () => document.activeElement === field.input && onField(field);
      for (const event of ["input", "focus"]) field.input.addEventListener(event, use);
      fields = [...fields, field];
      draw();
      field.input.focus();
    },
    remove,
    focusEnd,
    complain() {
      const wrong = fields.find((field) => field.problem() !== null);
      const input = wrong?.input ?? (more?.value ? more : null);
      mark(input);
      input?.focus();
      const names = () => unused().map(calledOf).join(", ");
      return wrong?.problem() ?? (input && words.oneOf(words.add, names()));
    },
    forgive: () => mark(null),
  };
  return draft;
};

/** "topic:" typed in the field of that name says again where one is, as one would on Discord. */
const dropName = ({ input, option }: OptionField): void => {
  const name = input.value.slice(0, input.value.indexOf(":") + 1);
  if (input.type !== "file" && isNamed(option, name)) input.value = input.value.slice(name.length);
};

const given = (field: OptionField): readonly [string, string | number | boolean][] => {
  const value = field.value();
  return value === null ? [] : [[field.option.name, value]];
};
