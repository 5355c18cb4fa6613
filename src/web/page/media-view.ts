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

const sizeText = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} bytes`
    : bytes < 1024 ** 2
      ? `${(bytes / 1024).toFixed(1)} KB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
