import { make } from "./make.ts";

export interface Item {
  readonly label: string;
  /** What stands under the label. */
  readonly detail?: string | undefined;
  /** Whether it is among what was chosen; left out where nothing stays chosen. */
  readonly chosen?: boolean;
  pick(): void;
}

/** A list to choose from, for a control that keeps the focus (a combobox): the control passes its keys on. */
export interface Listbox {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  /** `active` is the place of the item that Enter takes, or -1 for none until an arrow key is pressed. */
  show(control: HTMLElement, label: string, items: readonly Item[], active: number): void;
  hide(): void;
  /** True where the key was the list's. */
  takeKey(event: KeyboardEvent): boolean;
  /** Takes the item that is marked. */
  pick(): void;
}

export const createListbox = (id: string): Listbox => {
  const element = make("ul", { id, role: "listbox", class: "listbox", hidden: true });
  let items: readonly Item[] = [];
  let control: HTMLElement | null = null;
  let active = -1;

  const activate = (index: number): void => {
    active = index;
    for (const [place, option] of [...element.children].entries()) {
      option.classList.toggle("active", place === index);
      option.setAttribute("aria-selected", String(items[place]?.chosen ?? place === index));
      if (place === index) option.scrollIntoView({ block: "nearest" });
    }
    if (index < 0) control?.removeAttribute("aria-activedescendant");
    else control?.setAttribute("aria-activedescendant", `${id}-${index}`);
  };
  const move = (step: number): void => {
    const from = active < 0 && step < 0 ? 0 : active;
    activate((from + step + items.length) % items.length);
  };
  const pick = (): void => items[active]?.pick();
  const typingKeys: Keys = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: pick };
  /** Where nothing can be typed, these are the list's too. */
  const otherKeys: Keys = { " ": pick, Home: () => activate(0), End: () => activate(items.length - 1) };
  const jump = (letter: string): void => {
    const begins = ({ label }: Item) => label.toLowerCase().startsWith(letter.toLowerCase());
    const next = items.findIndex((item, index) => index > active && begins(item));
    const found = next < 0 ? items.findIndex(begins) : next;
    if (found >= 0) activate(found);
  };
  const actionOf = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): (() => void) | null => {
    if (element.hidden || ctrlKey || metaKey || altKey) return null;
    const takes = ["Enter", " "].includes(key);
    if (takes && active < 0) return null;
    if (control instanceof HTMLInputElement) return typingKeys[key] ?? null;
    return typingKeys[key] ?? otherKeys[key] ?? (key.length === 1 ? () => jump(key) : null);
  };

  return {
    element,
    isOpen: () => !element.hidden,
    show(owner, label, list, start) {
      if (control && control !== owner) expand(control, false);
      control = owner;
      items = list;
      element.setAttribute("aria-label", label);
      element.replaceChildren(...list.map((item, index) => optionView(item, `${id}-${index}`)));
      element.hidden = list.length === 0;
      expand(owner, list.length > 0);
      activate(list.length > 0 ? start : -1);
    },
    hide() {
      element.hidden = true;
      if (control) expand(control, false);
      activate(-1);
    },
    takeKey(event) {
      const action = actionOf(event);
      action?.();
      return action !== null;
    },
    pick,
  };
};

type Keys = Readonly<Partial<Record<string, () => void>>>;

/** What only takes text, under a heading that says which, has no list that could be open. */
const expand = (control: HTMLElement, isOpen: boolean): void => {
  if (control.role === "combobox") control.ariaExpanded = String(isOpen);
};

const optionView = (item: Item, id: string): HTMLElement =>
  make(
    "li",
    {
      id,
      role: "option",
      class: item.chosen ? "chosen" : null,
      // The control keeps the focus.
      onpointerdown: (event) => event.preventDefault(),
      onclick: () => item.pick(),
    },
    // Each runs as its own words do, and begins where the page's lines begin.
    make("span", { class: "option-label" }, make("bdi", {}, item.label)),
    item.detail ? make("span", { class: "option-detail" }, make("bdi", {}, item.detail)) : null,
  );
