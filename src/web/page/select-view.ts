import type { APIStringSelectComponent } from "discord-api-types/v10";
import { createListbox } from "./listbox.ts";
import { icon, make } from "./make.ts";

export interface SelectView {
  readonly element: HTMLElement;
  readonly control: HTMLElement;
  readonly values: () => readonly string[];
}

let serial = 0;

/**
 * A select menu, called by its label. `done` is told of the choices once they are made: at once, or on closing where
 * it takes several.
 */
export const selectView = (
  select: APIStringSelectComponent,
  label: string,
  done: (control: HTMLElement, values: readonly string[]) => void,
): SelectView => {
  const id = `select-${++serial}`;
  const listbox = createListbox(id);
  const most = select.max_values ?? 1;
  const chosen = new Set(select.options.filter((option) => option.default).map(({ value }) => value));
  const before = new Set(chosen);
  const caption = make("span", { class: "select-caption", dir: "auto" });
  const control = make(
    "button",
    {
      type: "button",
      class: "select",
      role: "combobox",
      "aria-haspopup": "listbox",
      "aria-expanded": "false",
      "aria-controls": id,
      "aria-label": label,
      disabled: select.disabled ?? false,
    },
    caption,
    icon("chevron"),
  );
  if (most > 1) listbox.element.setAttribute("aria-multiselectable", "true");

  const describe = (): void => {
    const names = select.options.filter(({ value }) => chosen.has(value)).map((option) => option.label);
    caption.textContent = names.join(", ") || (select.placeholder ?? label);
    caption.classList.toggle("empty", names.length === 0);
  };
  const open = (active: number): void =>
    listbox.show(
      control,
      label,
      select.options.map((option, index) => ({
        label: option.label,
        detail: option.description,
        chosen: chosen.has(option.value),
        pick: () => pick(option.value, index),
      })),
      active,
    );
  const close = (): void => {
    const wasOpen = listbox.isOpen();
    listbox.hide();
    const isChanged = [...chosen].toSorted().join() !== [...before].toSorted().join();
    if (wasOpen && most > 1 && isChanged && chosen.size >= (select.min_values ?? 1))
      done(control, [...chosen]);
  };
  const pick = (value: string, index: number): void => {
    const isTakenBack = chosen.has(value) && (most > 1 || select.min_values === 0);
    if (most === 1) chosen.clear();
    if (isTakenBack) chosen.delete(value);
    else if (chosen.size < most) chosen.add(value);
    describe();
    if (most > 1) open(index);
    else {
      listbox.hide();
      done(control, [...chosen]);
    }
  };

  const openAtChosen = (): void => {
    const first = select.options.findIndex(({ value }) => chosen.has(value));
    open(Math.max(0, first));
    listbox.element.scrollIntoView({ block: "nearest" });
  };
  control.addEventListener("click", () => (listbox.isOpen() ? close() : openAtChosen()));
  control.addEventListener("blur", close);
  control.addEventListener("keydown", (event) => {
    const opens = !listbox.isOpen() && ["ArrowDown", "ArrowUp"].includes(event.key);
    if (opens) openAtChosen();
    const closes = listbox.isOpen() && event.key === "Escape";
    if (closes) close();
    if (opens || closes || listbox.takeKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  describe();
  return {
    element: make("div", { class: "select-box" }, control, listbox.element),
    control,
    values: () => [...chosen],
  };
};
