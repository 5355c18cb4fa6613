import { createListbox, type Item } from "./listbox.ts";
import { make } from "./make.ts";

/** What opens above the composer: a heading, and a list to choose from where there is something to choose. */
export interface Popover {
  readonly listId: string;
  readonly isOpen: () => boolean;
  offer(control: HTMLElement, heading: string, items: readonly Item[], active: number): void;
  close(): void;
  /** True where the key was the list's. */
  takeKey(event: KeyboardEvent): boolean;
  /** Takes the item that is marked. */
  pick(): void;
}

export const createPopover = (element: HTMLElement): Popover => {
  const listbox = createListbox("composer-list");
  const heading = make("p", { class: "popover-heading" });
  element.replaceChildren(heading, listbox.element);
  return {
    listId: listbox.element.id,
    isOpen: () => !element.hidden,
    offer(control, title, items, active) {
      heading.textContent = title;
      element.hidden = false;
      listbox.show(control, title, items, active);
    },
    close() {
      listbox.hide();
      element.hidden = true;
    },
    takeKey: listbox.takeKey,
    pick: listbox.pick,
  };
};
