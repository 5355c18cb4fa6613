import type { APIAttachment, APIMediaGalleryItem, APIUnfurledMediaItem } from "discord-api-types/v10";
import { icon, make } from "./make.ts";
import { linkView, webAddress } from "./markdown-view.ts";

/** A picture kept on this machine. One from elsewhere is shown as a link, since this page asks no one else. */
export const pictureView = (
  media: Pick<APIUnfurledMediaItem, "url">,
  description: string | null | undefined,
  kind: string,
): HTMLElement => {
  const isOurs = URL.parse(media.url)?.origin === location.origin;
  const alt = description ?? "";
  return isOurs
    ? make("img", { class: kind, src: media.url, alt, loading: "lazy", decoding: "async" })
    : linkView(media.url, [document.createTextNode(alt || media.url)]);
};

export const galleryView = (items: readonly APIMediaGalleryItem[]): HTMLElement =>
  make(
    "div",
    { class: items.length > 1 ? "gallery many" : "gallery" },
    ...items.map((item) => pictureView(item.media, item.description, "picture")),
  );

export const fileView = (url: string, name: string | null, size: number | null): HTMLElement => {
  const shown = name ?? decodeURIComponent(url.split("/").at(-1) ?? "file");
  const link = make("a", { href: webAddress(url), download: shown, dir: "auto" }, shown);
  const detail = size === null ? null : make("span", { class: "muted" }, sizeText(size));
  return make("div", { class: "file" }, icon("file"), make("div", {}, link, detail));
};

export const attachmentView = (attachment: APIAttachment): HTMLElement =>
  attachment.content_type?.startsWith("image/")
    ? pictureView(attachment, attachment.description, "picture")
    : fileView(attachment.url, attachment.filename, attachment.size);

const UNITS = ["byte", "kilobyte", "megabyte"];

const sizeText = (bytes: number): string => {
  const step = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : 2;
  const style = { style: "unit", unit: UNITS[step], maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(document.documentElement.lang, style).format(bytes / 1024 ** step);
};
