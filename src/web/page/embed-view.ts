import type { APIEmbed } from "discord-api-types/v10";
import { colorText } from "./component-view.ts";
import { make } from "./make.ts";
import { linkView, markdownView } from "./markdown-view.ts";
import { pictureView } from "./media-view.ts";
import type { Scene } from "./scene.ts";
import { sentText } from "./when.ts";

export const embedView = (embed: APIEmbed, scene: Scene): HTMLElement => {
  const view = make(
    "div",
    { class: "embed" },
    embed.author
      ? make("p", { class: "embed-author", dir: "auto" }, linked(embed.author.name, embed.author.url))
      : null,
    embed.title ? make("h3", { dir: "auto" }, linked(embed.title, embed.url)) : null,
    embed.description ? markdownView(embed.description, scene) : null,
    embed.fields?.length ? fieldsView(embed.fields, scene) : null,
    embed.image ? pictureView(embed.image, null, "picture") : null,
    embed.thumbnail ? pictureView(embed.thumbnail, null, "thumbnail") : null,
    footerText(embed) ? make("p", { class: "subtext", dir: "auto" }, footerText(embed)) : null,
  );
  if (embed.color) view.style.setProperty("--accent", colorText(embed.color));
  return view;
};

const linked = (text: string, url: string | undefined): Node =>
  url ? linkView(url, [document.createTextNode(text)]) : document.createTextNode(text);

const fieldsView = (fields: NonNullable<APIEmbed["fields"]>, scene: Scene): HTMLElement =>
  make(
    "dl",
    {},
    ...fields.map((field) =>
      make(
        "div",
        { class: field.inline ? "inline" : null },
        make("dt", { dir: "auto" }, field.name),
        make("dd", {}, markdownView(field.value, scene)),
      ),
    ),
  );

const footerText = (embed: APIEmbed): string =>
  [embed.footer?.text, embed.timestamp ? sentText(embed.timestamp, new Date()) : null]
    .filter(Boolean)
    .join(" · ");
