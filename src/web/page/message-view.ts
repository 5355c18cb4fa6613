import type { APIMessage } from "discord-api-types/v10";
import { componentView } from "./component-view.ts";
import { embedView } from "./embed-view.ts";
import { icon, make } from "./make.ts";
import { markdownView } from "./markdown-view.ts";
import { attachmentView } from "./media-view.ts";
import type { Scene } from "./scene.ts";
import { sentText } from "./when.ts";
import { words } from "./words.ts";

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

/** A message as it stands in the channel, drawn from the JSON that Discord would give. */
export const messageView = (message: APIMessage, scene: Scene): HTMLElement => {
  const flags = message.flags ?? 0;
  const view = frame(
    originView(message, scene),
    message.author.global_name ?? message.author.username,
    message.timestamp,
    flags & LOADING ? thinkingView() : bodyView(message, scene),
  );
  if (!(flags & LOADING)) view.querySelector(".message-head")?.append(menusView(message.id, scene));
  levelHeadings(view);
  if (flags & EPHEMERAL) {
    view.classList.add("ephemeral");
    view.append(onlyYou(() => scene.dismiss(message.id)));
  }
  view.dataset.message = message.id;
  return view;
};

/** What Discord shows in place of an answer that failed. */
export const failureView = (used: string, reason: string, dismiss: () => void): HTMLElement => {
  const text = make("p", { class: "failure", dir: "auto" }, icon("warning"), reason);
  const view = frame(usedView(used), "Dateline", new Date().toISOString(), text);
  view.classList.add("ephemeral");
  view.append(onlyYou(dismiss));
  return view;
};

/** What stands in the channel until there is a first response. */
export const pendingView = (used: string): HTMLElement => {
  const view = frame(usedView(used), "Dateline", new Date().toISOString(), thinkingView(words.sending));
  view.classList.add("pending");
  return view;
};

/** What can be done with a message by the bot's menus. */
const menusView = (message: string, scene: Scene): HTMLElement =>
  make(
    "span",
    { class: "menus" },
    ...scene.menus.map(({ name, called }) => {
      const button = make("button", { type: "button", class: "plain", dir: "auto" }, called);
      button.addEventListener("click", () => scene.useMenu(button, name, message));
      return button;
    }),
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
    { class: "message", tabindex: -1 },
    origin,
    make("img", { class: "avatar", src: "/page/icon.svg", alt: "" }),
    make("div", { class: "message-body" }, head, body),
  );
};

const originView = (message: APIMessage, scene: Scene): Node | null => {
  const command = message.interaction?.name;
  if (command) return usedView(scene.calledOf(command));
  const to = message.referenced_message;
  if (!to) return null;
  const jump = () => document.querySelector<HTMLElement>(`[data-message="${CSS.escape(to.id)}"]`)?.focus();
  return make(
    "p",
    { class: "origin" },
    make(
      "button",
      { type: "button", class: "plain", onclick: jump },
      words.inReplyTo(to.author.global_name ?? to.author.username, sentText(to.timestamp, new Date())),
    ),
  );
};

const usedView = (used: string): HTMLElement => {
  const [before = "", after = ""] = words.used(used).split(used);
  return make("p", { class: "origin" }, before, make("bdi", { class: "mention" }, used), after);
};

/** Where the largest heading of an answer is a small one, it stands no deeper for that. */
const levelHeadings = (view: HTMLElement): void => {
  for (const heading of view.querySelectorAll(".content :is(h3, h4)")) {
    if (heading.matches("h3")) return;
    heading.setAttribute("aria-level", "3");
  }
};

const bodyView = (message: APIMessage, scene: Scene): HTMLElement =>
  make(
    "div",
    { class: "content" },
    message.content ? markdownView(message.content, scene) : null,
    ...message.embeds.map((embed) => embedView(embed, scene)),
    ...looseAttachments(message).map(attachmentView),
    ...(message.components ?? []).map((component) => componentView(component, message.id, scene)),
    message.edited_timestamp && message.content ? make("span", { class: "muted" }, words.edited) : null,
  );

/** Files that a component shows are not shown again. */
const looseAttachments = (message: APIMessage): APIMessage["attachments"] => {
  const shown = JSON.stringify([message.components, message.embeds]);
  return message.attachments.filter(({ url }) => !shown.includes(JSON.stringify(url)));
};

const thinkingView = (text = words.thinking): HTMLElement =>
  make(
    "p",
    { class: "thinking" },
    make("span", { class: "dots", "aria-hidden": "true" }, make("i"), make("i"), make("i")),
    text,
  );

const onlyYou = (dismiss: () => void): HTMLElement =>
  make(
    "p",
    { class: "only-you" },
    icon("eye"),
    `${words.onlyYou} · `,
    make("button", { type: "button", class: "plain", onclick: dismiss }, words.dismiss),
  );
