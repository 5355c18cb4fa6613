import type { APIMessage } from "discord-api-types/v10";
import { componentView } from "./component-view.ts";
import { embedView } from "./embed-view.ts";
import { icon, make } from "./make.ts";
import { markdownView } from "./markdown-view.ts";
import { attachmentView } from "./media-view.ts";
import type { Scene } from "./scene.ts";
import { sentText } from "./when.ts";

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

/** A message as it stands in the channel, drawn from the JSON that Discord would give. */
export const messageView = (message: APIMessage, scene: Scene): HTMLElement => {
  const flags = message.flags ?? 0;
  const view = frame(
    originView(message),
    message.author.global_name ?? message.author.username,
    message.timestamp,
    flags & LOADING ? thinkingView() : bodyView(message, scene),
  );
  if (!(flags & LOADING)) view.querySelector(".message-head")?.append(menusView(message.id, scene));
  if (flags & EPHEMERAL) {
    view.classList.add("ephemeral");
    view.append(onlyYou(() => scene.dismiss(message.id)));
  }
  view.dataset.message = message.id;
  return view;
};

/** What Discord shows in place of an answer that failed. */
export const failureView = (command: string | null, reason: string, dismiss: () => void): HTMLElement => {
  const text = make("p", { class: "failure", dir: "auto" }, icon("warning"), reason);
  const view = frame(command ? usedView(command) : null, "Dateline", new Date().toISOString(), text);
  view.classList.add("ephemeral");
  view.append(onlyYou(dismiss));
  return view;
};

/** What stands in the channel until there is a first response. */
export const pendingView = (command: string): HTMLElement => {
  const view = frame(
    usedView(command),
    "Dateline",
    new Date().toISOString(),
    thinkingView("Sending command"),
  );
  view.classList.add("pending");
  return view;
};

/** What can be done with a message by the bot's menus. */
const menusView = (message: string, scene: Scene): HTMLElement =>
  make(
    "span",
    { class: "menus" },
    ...scene.menus.map((name) =>
      make("button", { type: "button", class: "plain", onclick: () => scene.useMenu(name, message) }, name),
    ),
  );

const frame = (origin: Node | null, author: string, timestamp: string, body: Node): HTMLElement => {
  const head = make(
    "header",
    { class: "message-head" },
    make("h2", { class: "author", dir: "auto" }, author),
    make("span", { class: "app-badge" }, "App"),
    make("time", { class: "sent", datetime: timestamp }, sentText(timestamp, new Date())),
  );
  return make(
    "article",
    { class: "message", tabindex: -1, "aria-label": `Message of ${author}` },
    origin,
    make("img", { class: "avatar", src: "/page/icon.svg", alt: "" }),
    make("div", { class: "message-body" }, head, body),
  );
};

const originView = (message: APIMessage): Node | null => {
  const command = message.interaction?.name;
  if (command) return usedView(command);
  const to = message.referenced_message;
  if (!to) return null;
  const jump = () => document.querySelector<HTMLElement>(`[data-message="${CSS.escape(to.id)}"]`)?.focus();
  return make(
    "p",
    { class: "origin" },
    make(
      "button",
      { type: "button", class: "plain", onclick: jump },
      `In reply to ${to.author.global_name}, ${sentText(to.timestamp, new Date())}`,
    ),
  );
};

/** A menu is called as it is written, with a capital. */
const usedView = (command: string): HTMLElement => {
  const name = /^\p{Lu}/u.test(command) ? command : `/${command}`;
  return make("p", { class: "origin" }, "You used ", make("span", { class: "mention" }, name));
};

const bodyView = (message: APIMessage, scene: Scene): HTMLElement =>
  make(
    "div",
    { class: "content" },
    message.content ? markdownView(message.content, scene) : null,
    ...message.embeds.map((embed) => embedView(embed, scene)),
    ...looseAttachments(message).map(attachmentView),
    ...(message.components ?? []).map((component) => componentView(component, message.id, scene)),
    message.edited_timestamp && message.content ? make("span", { class: "muted" }, "(edited)") : null,
  );

/** Files that a component shows are not shown again. */
const looseAttachments = (message: APIMessage): APIMessage["attachments"] => {
  const shown = JSON.stringify([message.components, message.embeds]);
  return message.attachments.filter(({ url }) => !shown.includes(JSON.stringify(url)));
};

const thinkingView = (words = "Dateline is thinking"): HTMLElement =>
  make(
    "p",
    { class: "thinking" },
    make("span", { class: "dots", "aria-hidden": "true" }, make("i"), make("i"), make("i")),
    `${words}…`,
  );

const onlyYou = (dismiss: () => void): HTMLElement =>
  make(
    "p",
    { class: "only-you" },
    icon("eye"),
    "Only you can see this · ",
    make("button", { type: "button", class: "plain", onclick: dismiss }, "Dismiss message"),
  );
