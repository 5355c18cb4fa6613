import type { APIMessage } from "discord-api-types/v10";
import { make } from "./make.ts";
import { failureView, messageView, pendingView } from "./message-view.ts";
import type { Scene } from "./scene.ts";

/** The messages of the channel, as a list that scrolls and that the arrow keys walk through. */
export interface Log {
  /** Shows a message, in the place of an earlier state of it. */
  put(message: APIMessage): void;
  remove(message: string): void;
  /** Shows that a command is on its way. The function takes that away again. */
  pending(command: string): () => void;
  fail(command: string | null, reason: string): void;
  /** Says under a message that using one of its components failed, or, with null, no longer. */
  failWithin(message: string, reason: string | null): void;
}

export const createLog = (
  scroller: HTMLElement,
  list: HTMLElement,
  announce: (text: string) => void,
  scene: Scene,
): Log => {
  const viewOf = (id: string): HTMLElement | null =>
    list.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`);
  const add = (view: HTMLElement): void => {
    list.append(view);
    rove(list, view);
    reveal(scroller, view);
    announce(
      `Dateline: ${view.querySelector(".message-body > :last-child")?.textContent?.slice(0, 200) ?? ""}`,
    );
  };
  list.addEventListener("keydown", (event) => walk(list, event));
  list.addEventListener("focusin", ({ target }) => {
    const view = target instanceof Element ? target.closest<HTMLElement>(".message") : null;
    if (view) rove(list, view);
  });

  return {
    put(message) {
      const before = viewOf(message.id);
      const view = messageView(message, scene);
      if (!before) return add(view);
      replaceKeepingFocus(before, view);
      rove(list, view);
      reveal(scroller, view);
      announce(
        `Dateline changed its message: ${view.querySelector(".content")?.textContent?.slice(0, 200) ?? ""}`,
      );
    },
    remove(id) {
      viewOf(id)?.remove();
    },
    pending(command) {
      const view = pendingView(command);
      list.append(view);
      reveal(scroller, view);
      return () => view.remove();
    },
    fail(command, reason) {
      const view = failureView(command, reason, () => view.remove());
      add(view);
    },
    failWithin(id, reason) {
      const view = viewOf(id);
      view?.querySelector(".component-failure")?.remove();
      if (reason === null) return;
      const words = `This interaction failed: ${reason}`;
      view?.append(make("p", { class: "component-failure failure", role: "alert", dir: "auto" }, words));
    },
  };
};

/** One message at a time is a stop of the Tab key. */
const rove = (list: HTMLElement, current: HTMLElement): void => {
  for (const view of list.children)
    if (view instanceof HTMLElement) view.tabIndex = view === current ? 0 : -1;
};

const walk = (list: HTMLElement, event: KeyboardEvent): void => {
  const { target } = event;
  if (!(target instanceof HTMLElement) || target.parentElement !== list) return;
  const next: Readonly<Record<string, Element | null>> = {
    ArrowUp: target.previousElementSibling,
    ArrowDown: target.nextElementSibling,
    Home: list.firstElementChild,
    End: list.lastElementChild,
  };
  const to = next[event.key];
  if (!(to instanceof HTMLElement)) return;
  event.preventDefault();
  to.focus();
};

/** Scrolls to a message's end, but never past its beginning, where reading starts. */
const reveal = (scroller: HTMLElement, view: HTMLElement): void => {
  const top = view.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  const end = top + view.offsetHeight - scroller.clientHeight;
  scroller.scrollTop = Math.min(top - 8, end + 16);
};

/** The focus stays on the control of the same name and place, else on the message. */
const replaceKeepingFocus = (before: HTMLElement, after: HTMLElement): void => {
  const active = document.activeElement;
  const focused = active instanceof HTMLElement && before.contains(active) ? active : null;
  const place = focused ? namesakes(before, focused).indexOf(focused) : -1;
  before.replaceWith(after);
  if (!focused) return;
  const same = namesakes(after, focused);
  (same[place] ?? same.at(-1) ?? after).focus({ preventScroll: true });
};

const namesakes = (view: HTMLElement, control: Element): HTMLElement[] =>
  [...view.querySelectorAll<HTMLElement>("button:not([disabled]), a[href]")].filter(
    (one) => nameOf(one) === nameOf(control),
  );

const nameOf = (control: Element): string => control.getAttribute("aria-label") ?? control.textContent ?? "";
