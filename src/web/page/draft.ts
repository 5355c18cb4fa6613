import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import type { Files } from "./client.ts";
import { type Entry, titleOf } from "./command-entries.ts";
import { make } from "./make.ts";
import { createOptionField, type OptionField } from "./option-field.ts";

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
  /** The options that have no field yet. */
  readonly unused: () => readonly APIApplicationCommandBasicOption[];
  readonly request: () => Request;
  /** Adds a field for an option, with a text in it, and moves there. */
  add(option: APIApplicationCommandBasicOption, text?: string): void;
  remove(field: OptionField): void;
  /** Moves to the last place where something can be typed, or to what sends. */
  focusEnd(): void;
  /** Moves to the first field that is wrong, and gives what is wrong with it, or null. */
  complain(): string | null;
}

interface Parts {
  readonly entry: Entry;
  readonly line: HTMLElement;
  readonly listId: string;
  readonly sender: HTMLElement;
  /** Somebody is in a field, or typed in it. */
  readonly onField: (field: OptionField) => void;
  readonly onMore: (more: HTMLElement) => void;
}

export const createDraft = ({ entry, line, listId, sender, onField, onMore }: Parts): Draft => {
  let fields: readonly OptionField[] = [];
  const unused = () => entry.options.filter((option) => !fields.some((field) => field.option === option));
  const addNamed = (name: string): void => {
    const option = unused().find((one) => one.name === name);
    if (option) draft.add(option);
  };
  const draw = (): void => {
    const name = make("span", { class: "command-name" }, titleOf(entry));
    const left = unused().length;
    const more = left > 0 ? [moreView(left, listId, onMore, addNamed)] : [];
    line.replaceChildren(name, ...fields.map((field) => field.element), ...more);
  };
  const focusEnd = (): void => {
    (fields.at(-1)?.input ?? line.querySelector<HTMLElement>(".more") ?? sender).focus();
  };
  const remove = (field: OptionField): void => {
    fields = fields.filter((one) => one !== field);
    draw();
    focusEnd();
  };
  draw();

  /** "tell:" typed at the end of another field leads to the one of that name, as one would on Discord. */
  const moveOn = ({ input }: OptionField): void => {
    const [ending = "", name] = / ?([\w-]+):$/.exec(input.type === "file" ? "" : input.value) ?? [];
    const option = unused().find((one) => one.name === name && !FILTERS.has(one.name));
    if (!option) return;
    input.value = input.value.slice(0, -ending.length);
    draft.add(option);
  };

  const draft: Draft = {
    entry,
    fields: () => fields,
    unused,
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
      for (const event of ["input", "focus"]) field.input.addEventListener(event, () => onField(field));
      fields = [...fields, field];
      draw();
      field.input.focus();
    },
    remove,
    focusEnd,
    complain() {
      const wrong = fields.find((field) => field.problem() !== null);
      for (const field of fields) field.element.classList.toggle("wrong", field === wrong);
      wrong?.input.focus();
      return wrong?.problem() ?? null;
    },
  };
  return draft;
};

/** These mean something within a query, too. */
const FILTERS: ReadonlySet<string> = new Set(["outlet", "author", "from", "to", "on", "published"]);

/** "topic:" typed in the field of that name says again where one is, as one would on Discord. */
const dropName = ({ input, option: { name } }: OptionField): void => {
  if (input.type !== "file" && input.value.startsWith(`${name}:`))
    input.value = input.value.slice(name.length + 1);
};

const given = (field: OptionField): readonly [string, string | number | boolean][] => {
  const value = field.value();
  return value === null ? [] : [[field.option.name, value]];
};

/** A click opens the list of options; the name of one can be typed there, too. */
const moreView = (
  left: number,
  listId: string,
  open: (more: HTMLElement) => void,
  addNamed: (name: string) => void,
): HTMLElement => {
  let typed = "";
  const more = make(
    "button",
    {
      type: "button",
      class: "more",
      role: "combobox",
      "aria-haspopup": "listbox",
      "aria-expanded": "false",
      "aria-controls": listId,
      "aria-label": `Add an option: ${left} more`,
    },
    `+${left} more`,
  );
  more.addEventListener("click", () => open(more));
  more.addEventListener("keydown", (event) => {
    const { key } = event;
    if (key.length !== 1 || key === " ") typed = "";
    else if (key !== ":") typed += key;
    else {
      event.preventDefault();
      addNamed(typed);
      typed = "";
    }
  });
  return more;
};
