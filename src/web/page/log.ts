import type { APIMessage } from "discord-api-types/v10";
import { focusSame } from "./focus.ts";
import { make } from "./make.ts";
import { failureView, messageView, pendingView } from "./message-view.ts";
import type { Scene } from "./scene.ts";
import { words } from "./words.ts";

/** The messages of the channel, as a list that scrolls and that the arrow keys walk through. */
export interface Log {
  /** Shows a message, in the place of an earlier state of it. What nobody asked for moves nothing that is being read. */
  put(message: APIMessage, asked?: boolean): void;
  remove(message: string): void;
  /** Shows that a command is on its way. The function takes that away again. */
  pending(used: string): () => void;
  fail(used: string, reason: string): void;
  /** Says under a message that using one of its components failed, or, with null, no longer. */
  failWithin(message: string, reason: string | null): void;
  /** Moves the focus to the message where it was last, or to the newest. */
  focus(): void;
  /** Moves the focus to where a control was before its message changed. False where the message is gone. */
  focusWhere(control: Element | null): boolean;
}

/** `leave` takes the focus where no message is left for it. */
export const createLog = (
  scroller: HTMLElement,
  list: HTMLElement,
  announce: (text: string) => void,
  leave: () => void,
  scene: Scene,
): Log => {
  const viewOf = (id: string): HTMLElement | null =>
    list.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`);
  const add = (view: HTMLElement, asked = true): void => {
    const follows = asked || isAtEnd(scroller);
    list.append(view);
    rove(list, view);
    if (follows) reveal(scroller, view);
    announce(title(view));
  };
  const remove = (view: Element | null): void => {
    if (!view) return;
    const next = view.nextElementSibling ?? view.previousElementSibling;
    const hadFocus = view.contains(document.activeElement);
    view.remove();
    announce(words.removed);
    if (next instanceof HTMLElement) rove(list, next);
    if (!hadFocus) return;
    if (next instanceof HTMLElement) next.focus();
    else leave();
  };
  list.addEventListener("keydown", (event) => walk(list, event));
  list.addEventListener("focusin", ({ target }) => {
    const view = target instanceof Element ? target.closest<HTMLElement>(".message") : null;
    if (view) rove(list, view);
  });

  return {
    put(message, asked = true) {
      const before = viewOf(message.id);
      const view = messageView(message, scene);
      if (!before) return add(view, asked);
      const { activeElement } = document;
      before.replaceWith(view);
      if (activeElement instanceof HTMLElement && before.contains(activeElement))
        focusSame(before, view, activeElement);
      rove(list, view);
      if (asked) reveal(scroller, view);
      title(view);
      announce(words.changed(beginning(view, MOST_SAID)));
    },
    remove: (id) => remove(viewOf(id)),
    pending(used) {
      const view = pendingView(used);
      list.append(view);
      reveal(scroller, view);
      return () => view.remove();
    },
    fail(used, reason) {
      const view = failureView(used, reason, () => remove(view));
      add(view);
    },
    failWithin(id, reason) {
      const view = viewOf(id);
      view?.querySelector(".component-failure")?.remove();
      if (reason === null) return;
      const text = words.failed(reason);
      view?.append(make("p", { class: "component-failure failure", role: "alert", dir: "auto" }, text));
    },
    focus: () => list.querySelector<HTMLElement>('.message[tabindex="0"]')?.focus(),
    focusWhere(control) {
      const before = control?.closest<HTMLElement>(".message");
      const after = viewOf(before?.dataset.message ?? "");
      if (control instanceof HTMLElement && before && after) focusSame(before, after, control);
      return after !== null;
    },
  };
};

/** Characters of a message that are read out when it comes, and by which it is called. */
const MOST_SAID = 200;
const MOST_CALLED = 80;

/** Calls a message by its beginning, which stands for it where one walks through them. Gives more of it to be said. */
const title = (view: HTMLElement): string => {
  const author = view.querySelector(".author")?.textContent ?? "";
  view.setAttribute("aria-label", words.messageOf(author, beginning(view, MOST_CALLED)));
  return words.messageOf(author, beginning(view, MOST_SAID));
};

/** The first words of a message, its lines parted; whether it is private is told first. */
const beginning = (view: HTMLElement, most: number): string => {
  const content = view.querySelector<HTMLElement>(".message-body > :last-child");
  const lines = (content?.innerText ?? "").split("\n").map((line) => line.trim());
  const isPrivate = view.matches(".ephemeral") ? [words.onlyYou] : [];
  const text = [...isPrivate, ...lines].filter(Boolean).join(" · ");
  return text.length > most ? `${text.slice(0, text.lastIndexOf(" ", most))}…` : text;
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

const isAtEnd = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement): boolean =>
  scrollTop + clientHeight > scrollHeight - 40;

/** Scrolls to a message's end, but never past its beginning, where reading starts. */
const reveal = (scroller: HTMLElement, view: HTMLElement): void => {
  const top = view.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  const end = top + view.offsetHeight - scroller.clientHeight;
  scroller.scrollTop = Math.min(top - 8, end + 16);
};
