import { calledOf } from "./called.ts";
import { complete, type Entry, entriesFor, titleNamed, titleOf, writtenOut } from "./command-entries.ts";
import type { Completer } from "./completer.ts";
import { createDraft, type Draft, type Request } from "./draft.ts";
import { neighbour } from "./focus.ts";
import { parted } from "./more-field.ts";
import type { Choice, OptionField } from "./option-field.ts";
import { createPopover } from "./popover.ts";
import { words } from "./words.ts";

export interface Composer {
  /** Puts a command in, as if chosen from the list, by its name in English; of one that has subcommands offers these. */
  open(name: string): void;
  focus(): void;
}

interface Parts {
  readonly form: HTMLFormElement;
  /** Where the message, or the command with its options, stands. */
  readonly line: HTMLElement;
  readonly message: HTMLInputElement;
  readonly sender: HTMLElement;
  readonly above: HTMLElement;
  /** Says in words what is wrong. */
  readonly hint: HTMLElement;
  readonly entries: readonly Entry[];
  readonly completer: Completer;
  readonly send: (request: Request) => void;
}

/** Where commands are typed: first the command, then its options one by one, by keyboard or pointer. */
export const createComposer = (parts: Parts): Composer => {
  const { form, line, message, sender, hint, entries, completer } = parts;
  const popover = createPopover(parts.above);
  let draft: Draft | null = null;

  const say = (text: string): void => {
    hint.textContent = text;
  };
  const close = (): void => {
    completer.stop();
    popover.close();
  };
  const clear = (text = ""): void => {
    draft = null;
    close();
    say("");
    line.replaceChildren(message);
    message.value = text;
    message.focus();
  };
  const choose = (entry: Entry, text = ""): void => {
    close();
    say("");
    const next = createDraft({
      entry,
      line,
      listId: popover.listId,
      hintId: hint.id,
      sender,
      onField: offerChoices,
      onMore: offerOptions,
    });
    draft = next;
    const given = parted(entry.options, text);
    for (const option of entry.options) {
      const value = given.get(option)?.trim() ?? "";
      if (option.required || value) next.add(option, value);
    }
    const [first] = next.fields();
    if (first && !text) first.input.focus();
    else next.focusEnd();
  };

  const offerCommands = (): void => {
    const found = message.value.startsWith("/") ? entriesFor(entries, message.value) : [];
    const items = found.map((entry) => ({
      label: titleOf(entry),
      detail: entry.description,
      pick: () => choose(entry),
    }));
    if (items.length > 0) popover.offer(message, words.frame.commands, items, 0);
    else close();
  };
  const offerChoices = async (field: OptionField): Promise<void> => {
    const heading = `${field.called} — ${field.option.description}`;
    const offer = (choices: readonly Choice[], active: number): void => {
      const items = choices.map((choice) => ({ label: choice.name, pick: () => take(field, choice) }));
      popover.offer(field.input, heading, items, active);
    };
    const fixed = field.choices();
    completer.stop();
    offer(fixed ?? [], fixed ? likely(fixed, field.input.value) : -1);
    if (!field.completes || !draft) return;
    const choices = await completer.complete(draft.request(), field.option.name);
    if (choices && document.activeElement === field.input) offer(choices, -1);
  };
  const take = (field: OptionField, choice: Choice): void => {
    field.choose(choice);
    field.input.focus();
    close();
  };
  const offerOptions = (more: HTMLInputElement): void => {
    const items = (draft?.offered() ?? []).map((option) => ({
      label: calledOf(option),
      detail: option.description,
      pick: () => draft?.add(option),
    }));
    popover.offer(more, words.add, items, more.value ? 0 : -1);
  };
  /** What there is to choose from where one is. */
  const offer = (input: HTMLInputElement): void => {
    const field = draft?.fields().find((one) => one.input === input);
    if (input === message) offerCommands();
    else if (field) void offerChoices(field);
    else offerOptions(input);
  };

  const submit = (): void => {
    const written = draft ? null : complete(entries, message.value);
    if (written) choose(written);
    const problem = draft ? draft.complain() : whyNot(message.value, entries);
    const request = draft?.request();
    if (problem || !request) say(problem ?? "");
    else {
      clear();
      parts.send(request);
    }
  };
  const stepBack = (field: OptionField | undefined): void => {
    if (field && !field.option.required) draft?.remove(field);
    else if (!field && draft?.fields().length) draft.focusEnd();
    else {
      clear(draft ? titleOf(draft.entry) : "");
      offerCommands();
    }
  };

  /** What a key does beside typing, or null where it only types. */
  const actionOf = (event: KeyboardEvent): (() => void) | null => {
    const { target, key, shiftKey } = event;
    const input = target instanceof HTMLInputElement ? target : null;
    if (key === "Enter" && input === message && complete(entries, message.value)) return submit;
    if (popover.takeKey(event)) return () => {};
    const field = draft?.fields().find((one) => one.input === input);
    if (key === "Escape") return close;
    if (key === "Enter" && input) return submit;
    if (key === "Tab" && !shiftKey && input === message && popover.isOpen()) return popover.pick;
    if (key === "Backspace" && draft && (input?.value ?? "") === "") return () => stepBack(field);
    if (key === "ArrowDown" && input && !popover.isOpen()) return () => offer(input);
    const next = input && neighbour(line, input, key);
    return next ? () => next.focus() : null;
  };

  form.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const action = actionOf(event);
    if (action) event.preventDefault();
    action?.();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  form.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) close();
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
  });
  form.addEventListener("input", () => {
    say("");
    draft?.forgive();
  });
  message.addEventListener("input", () => {
    const written = writtenOut(entries, message.value);
    if (written) choose(written.entry, written.rest);
    else offerCommands();
  });
  message.addEventListener("focus", offerCommands);
  message.setAttribute("aria-controls", popover.listId);
  line.replaceChildren(message);

  return {
    open(name) {
      const entry = entries.find((one) => one.path.join(" ") === name);
      if (entry) return choose(entry);
      clear(titleNamed(entries, name) ?? "");
      offerCommands();
    },
    focus: () => (draft ? draft.focusEnd() : message.focus()),
  };
};

/** The place of the choice that Enter takes: the first that fits; none where one is written out, and Enter sends. */
const likely = (choices: readonly Choice[], typed: string): number => {
  const text = typed.trim().toLowerCase();
  return text === "" || choices.some((choice) => choice.name.toLowerCase() === text) ? -1 : 0;
};

const whyNot = (typed: string, entries: readonly Entry[]): string => {
  if (typed.trim() === "") return "";
  return typed.startsWith("/") && entriesFor(entries, typed).length === 0
    ? words.noCommand(typed.split(" ")[0] ?? "")
    : words.noMessages;
};
