import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import { calledOf } from "./called.ts";
import { make } from "./make.ts";
import { words } from "./words.ts";

type Option = APIApplicationCommandBasicOption;

/** Where one of the options that have no field yet is chosen, or named with a colon, as one would on Discord. */
export const moreField = (
  unused: readonly Option[],
  listId: string,
  onUse: (more: HTMLInputElement) => void,
  add: (option: Option) => void,
): HTMLInputElement => {
  const left = words.more(unused.length);
  const more = make("input", {
    type: "text",
    class: "more",
    role: "combobox",
    size: left.length,
    placeholder: left,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    "aria-expanded": "false",
    "aria-autocomplete": "list",
    "aria-controls": listId,
    "aria-label": `${words.add}: ${left}`,
  });
  more.addEventListener("input", () => {
    const named = unused.find((option) => isNamed(option, more.value));
    if (named) add(named);
  });
  for (const event of ["input", "focus", "click"])
    more.addEventListener(event, () => more.isConnected && onUse(more));
  return more;
};

/** "tell:" names an option, in English and as the page calls it. */
export const isNamed = (option: Option, typed: string): boolean =>
  typed === `${calledOf(option)}:` || typed === `${option.name}:`;

/** These mean something within a query, too. */
const FILTERS: ReadonlySet<string> = new Set(["outlet:", "author:", "from:", "to:", "on:", "published:"]);

/** The option that a name with a colon begins, unless the name is a part of a query: "tell:". */
export const begun = (options: readonly Option[], name: string): Option | undefined =>
  FILTERS.has(name) ? undefined : options.find((option) => isNamed(option, name));

/** What was pasted behind a command, by the options that it is for: "faizabad order:newest". */
export const parted = (options: readonly Option[], text: string): ReadonlyMap<Option, string> => {
  const parts = new Map<Option, string>();
  let current = options[0];
  for (const word of text.split(/(?= )/)) {
    const [name = ""] = /^[^\s:]+:/.exec(word.trimStart()) ?? [];
    const other = begun(options, name);
    if (other) current = other;
    const rest = other ? word.trimStart().slice(name.length) : word;
    if (current) parts.set(current, `${parts.get(current) ?? ""}${rest}`);
  }
  return parts;
};

/** Those that what was typed may become. */
export const optionsFor = (unused: readonly Option[], typed: string): readonly Option[] => {
  const text = typed.trim().toLowerCase();
  return unused.filter((option) => [calledOf(option), option.name].some((name) => name.startsWith(text)));
};
