import { make } from "./make.ts";
import { type Markdown, type MarkdownTree, parseMarkdown } from "./markdown.ts";
import { attribute } from "./quotation-view.ts";
import type { Scene } from "./scene.ts";
import { timestampText } from "./when.ts";
import { words } from "./words.ts";

/** Discord's Markdown as elements. Every text goes in as text: nothing in it is ever read as HTML. */
export const markdownView = (source: string, scene: Scene): HTMLElement => {
  const view = make("div", { class: "markdown", dir: "auto" });
  view.append(...nodes(parseMarkdown(source), scene));
  for (const quotation of view.querySelectorAll("blockquote")) attribute(quotation);
  return view;
};

const nodes = (tree: MarkdownTree, scene: Scene): readonly Node[] =>
  tree.map((node) => nodeView(node, scene));

const TAGS = { strong: "strong", em: "em", underline: "u", strike: "s", quote: "blockquote" } as const;
/**
 * Under the page's own headings: the channel is first, the author of a message second. What a bot says begins with
 * the second size of its headings, since the first is large, and no level is to be left out.
 */
const HEADINGS = ["h3", "h3", "h4"] as const;

const nodeView = (node: Markdown, scene: Scene): Node => {
  switch (node.kind) {
    case "text":
      return document.createTextNode(node.text);
    case "break":
      return make("br");
    case "heading":
      return block(
        make(
          HEADINGS[node.level - 1] ?? "h4",
          { class: `size-${node.level}` },
          ...nodes(node.children, scene),
        ),
      );
    case "subtext":
      return block(make("p", { class: "subtext" }, ...nodes(node.children, scene)));
    case "spoiler":
      return spoilerView(node.children, scene);
    case "list":
      return listView(node.start, node.items, scene);
    case "code":
      return make("code", { dir: "auto" }, node.text);
    case "code block":
      return make("pre", { dir: "auto", tabindex: 0, "aria-label": words.code }, make("code", {}, node.text));
    case "link":
      return linkView(node.url, nodes(node.children, scene));
    case "timestamp":
      return timestampView(node.seconds, node.style);
    case "mention":
      return make("bdi", { class: "mention" }, scene.nameOf(node.sigil, node.id) ?? words.unknownUser);
    case "command":
      return make(
        "button",
        { type: "button", class: "mention", dir: "auto", onclick: () => scene.openCommand(node.name) },
        scene.calledOf(node.name),
      );
    case "emoji":
      return document.createTextNode(`:${node.name}:`);
    default:
      return block(make(TAGS[node.kind], {}, ...nodes(node.children, scene)));
  }
};

/** Each block takes the direction of its own words. */
const block = <Kind extends HTMLElement>(element: Kind): Kind => {
  if (["H3", "H4", "P", "BLOCKQUOTE"].includes(element.tagName)) element.dir = "auto";
  return element;
};

const listView = (start: number | null, items: readonly MarkdownTree[], scene: Scene): HTMLElement => {
  const entries = items.map((item) => make("li", { dir: "auto" }, ...nodes(item, scene)));
  return start === null ? make("ul", {}, ...entries) : make("ol", { start }, ...entries);
};

/** A link out of here: it opens a page of its own, which learns nothing of this one. */
export const linkView = (url: string, children: readonly Node[]): HTMLElement =>
  make("a", { href: webAddress(url), title: url, target: "_blank", rel: "noopener noreferrer" }, ...children);

/** Null for what is no web address, so that no link ever runs anything. */
export const webAddress = (url: string): string | null => {
  const parsed = URL.parse(url);
  return parsed && ["http:", "https:"].includes(parsed.protocol) ? parsed.href : null;
};

const timestampView = (seconds: number, style: string): HTMLElement => {
  const date = new Date(seconds * 1000);
  const text = timestampText(seconds, style, new Date());
  return Number.isNaN(date.getTime())
    ? make("span", { class: "time" }, text)
    : make(
        "time",
        { class: "time", datetime: date.toISOString(), title: timestampText(seconds, "F", new Date()) },
        text,
      );
};

const spoilerView = (children: MarkdownTree, scene: Scene): HTMLElement => {
  const inside = make("span", { class: "covered", inert: true }, ...nodes(children, scene));
  const reveal = () => {
    cover.replaceWith(make("span", { class: "spoiler shown" }, ...inside.childNodes));
  };
  const cover = make(
    "button",
    { type: "button", class: "spoiler", "aria-label": words.spoiler, onclick: reveal },
    inside,
  );
  return cover;
};
