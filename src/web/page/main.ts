import type { APIMessage } from "discord-api-types/v10";
import type { Gesture } from "../gesture.ts";
import { type Files, fetchArrivals, fetchCommands, perform } from "./client.ts";
import { type Entry, entriesOf, menusOf, titleNamed, titleOf } from "./command-entries.ts";
import { createCompleter } from "./completer.ts";
import { createComposer } from "./composer.ts";
import type { Request } from "./draft.ts";
import { createLog } from "./log.ts";
import { find, make } from "./make.ts";
import { openModal, type Submission } from "./modal-view.ts";
import { CHANNELS, PEOPLE, ROLES } from "./place.ts";
import type { Scene } from "./scene.ts";
import { startTheme } from "./theme.ts";

/** What the page shows first. */
const OPENING: Request = { path: ["when"], options: { topic: "faizabad" } };

const start = async (): Promise<void> => {
  startTheme(find("theme", HTMLButtonElement));
  const commands = await fetchCommands();
  const entries = entriesOf(commands);
  const menus = menusOf(commands);
  /** A new element, so that the same words are said again. */
  const announce = (text: string): void => find("status", HTMLElement).replaceChildren(make("p", {}, text));
  const scene: Scene = {
    press: (control, message, customId, values) =>
      void use(control, message, { kind: "component", message, customId, values: [...values] }),
    openCommand: (name) => composer.open(name),
    menus,
    calledOf: (name) =>
      titleNamed(entries, name) ?? menus.find((menu) => menu.name === name)?.called ?? `/${name}`,
    useMenu: (control, name, message) => void use(control, message, { kind: "menu", name, message }),
    dismiss: (message) => log.remove(message),
    nameOf: (sigil, id) => NAMES[`${sigil}${id}`] ?? null,
  };
  const toComposer = (): void => composer.focus();
  const scroller = find("log", HTMLElement);
  const log = createLog(scroller, find("messages", HTMLElement), announce, toComposer, scene);

  /** Shows what comes of a gesture. Gives the reason where it failed. */
  const show = async (gesture: Gesture, files?: Files, first = () => {}): Promise<string | null> => {
    let failed: string | null = null;
    for await (const effect of perform(gesture, files)) {
      first();
      if (effect.kind === "message") log.put(effect.message);
      if (effect.kind === "removed") log.remove(effect.message);
      if (effect.kind === "failed") failed = effect.reason;
      if (effect.kind === "modal") {
        const { form, modal } = effect;
        const opener = document.activeElement;
        const submit = ({ fields, files }: Submission) => show({ kind: "modal", form, fields }, files);
        openModal(modal, scene, submit, () => focusAgain(opener));
      }
    }
    return failed;
  };
  const focusAgain = (control: Element | null): void => {
    const isThere = control instanceof HTMLElement && control.matches("body *");
    if (isThere) control.focus();
    else if (!log.focusWhere(control)) composer.focus();
  };
  const ask = async ({ path, options, files }: Request): Promise<void> => {
    const name = scene.calledOf(path.join(" "));
    const failed = await show({ kind: "command", path, options }, files, log.pending(name));
    if (failed !== null) log.fail(name, failed);
  };
  /** Does what a control of a message is for, once at a time. */
  const use = async (control: HTMLElement, message: string, gesture: Gesture): Promise<void> => {
    if (control.ariaBusy === "true") return;
    control.ariaBusy = "true";
    log.failWithin(message, null);
    const failed = await show(gesture);
    control.ariaBusy = null;
    if (failed !== null) log.failWithin(message, failed);
  };

  const composer = createComposer({
    form: find("composer", HTMLFormElement),
    line: find("composer-line", HTMLElement),
    message: find("ask", HTMLInputElement),
    sender: find("send", HTMLElement),
    above: find("popover", HTMLElement),
    hint: find("hint", HTMLElement),
    entries,
    completer: createCompleter(),
    send: (request) => void ask(request),
  });
  listCommands(entries, scene);
  document.addEventListener("keydown", (event) => {
    if (leadsToComposer(event)) composer.focus();
    if (leadsToMessages(event)) log.focus();
    const pages = PAGES[event.key] ?? 0;
    if (pages !== 0 && inComposer(event)) scroller.scrollBy({ top: pages * scroller.clientHeight });
  });
  find("skip", HTMLElement).addEventListener("click", (event) => {
    event.preventDefault();
    composer.focus();
  });
  void follow((message) => log.put(message, false));
  composer.focus();
  if (commands.some(({ name }) => name === "when")) await ask(OPENING);
};

const LOOK_MS = 4_000;

/** Shows what subscriptions bring, as it comes. */
const follow = async (show: (message: APIMessage) => void): Promise<never> => {
  for (let seen = 0; ; ) {
    const { messages, count } = await fetchArrivals(seen);
    for (const message of messages) show(message);
    seen = count;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
};

/** Escape anywhere among the messages, and typing where nothing takes what is typed. */
const leadsToComposer = ({
  target,
  key,
  ctrlKey,
  metaKey,
  altKey,
  defaultPrevented,
}: KeyboardEvent): boolean => {
  if (!(target instanceof Element) || defaultPrevented || ctrlKey || metaKey || altKey) return false;
  const isTyping = key.length === 1 && key !== " " && target.matches("body, .log, .message");
  return isTyping || (key === "Escape" && target.closest(".log") !== null);
};

/** The arrow key up where nothing is typed. */
const leadsToMessages = ({ target, key, defaultPrevented }: KeyboardEvent): boolean =>
  key === "ArrowUp" &&
  !defaultPrevented &&
  target instanceof Element &&
  target.matches("#ask:placeholder-shown");

/** How much of the messages these keys go on, which do nothing in a line of text. */
const PAGES: Readonly<Record<string, number>> = { PageUp: -0.9, PageDown: 0.9 };

const inComposer = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest("#composer") !== null;

const NAMES: Readonly<Record<string, string>> = Object.fromEntries([
  ...PEOPLE.map(({ id, name }) => [`@${id}`, `@${name}`]),
  ...ROLES.map(({ id, name }) => [`@&${id}`, `@${name}`]),
  ...CHANNELS.map(({ id, name }) => [`#${id}`, `#${name}`]),
]);

const listCommands = (entries: readonly Entry[], scene: Scene): void =>
  find("commands", HTMLElement).replaceChildren(
    ...entries.map((entry) => {
      const open = () => scene.openCommand(entry.path.join(" "));
      const name = make("span", { class: "option-label" }, make("bdi", {}, titleOf(entry)));
      const detail = make("span", { class: "option-detail" }, entry.description);
      return make("li", {}, make("button", { type: "button", onclick: open }, name, detail));
    }),
  );

start().catch((error: unknown) => {
  find("hint", HTMLElement).textContent = error instanceof Error ? error.message : String(error);
});
