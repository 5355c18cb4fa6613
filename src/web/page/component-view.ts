import type {
  APIButtonComponent,
  APIMessageComponent,
  APIRoleSelectComponent,
  APIStringSelectComponent,
} from "discord-api-types/v10";
import { icon, make } from "./make.ts";
import { markdownView, webAddress } from "./markdown-view.ts";
import { fileView, galleryView, pictureView } from "./media-view.ts";
import { ROLES } from "./place.ts";
import type { Scene } from "./scene.ts";
import { selectView } from "./select-view.ts";
import { words } from "./words.ts";

/** Discord's numbers for the kinds of components. */
const KIND = {
  row: 1,
  button: 2,
  stringSelect: 3,
  roleSelect: 6,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const;

/** A component of a message and all within it. */
export const componentView = (component: APIMessageComponent, message: string, scene: Scene): HTMLElement => {
  const all = (children: readonly APIMessageComponent[]) =>
    children.map((child) => componentView(child, message, scene));
  switch (component.type) {
    case KIND.row:
      return make("div", { class: "row" }, ...all(component.components));
    case KIND.button:
      return buttonView(component, message, scene);
    case KIND.stringSelect: {
      const press = (control: HTMLElement, values: readonly string[]) =>
        scene.press(control, message, component.custom_id, values);
      return selectView(component, component.placeholder ?? words.select, press).element;
    }
    case KIND.roleSelect: {
      const press = (control: HTMLElement, values: readonly string[]) =>
        scene.press(control, message, component.custom_id, values);
      return selectView(ofRoles(component), component.placeholder ?? words.chooseRole, press).element;
    }
    case KIND.section: {
      const texts = make("div", { class: "section-text" }, ...all(component.components));
      const accessory = componentView(component.accessory, message, scene);
      // A dozen buttons called "Quote" are told apart by what they would quote.
      const whose = texts.querySelector("blockquote")?.getAttribute("aria-labelledby");
      if (whose) accessory.setAttribute("aria-describedby", whose);
      return make("div", { class: "section" }, texts, accessory);
    }
    case KIND.text:
      return markdownView(component.content, scene);
    case KIND.thumbnail:
      return pictureView(component.media, component.description, "thumbnail");
    case KIND.gallery:
      return galleryView(component.items);
    case KIND.file:
      return fileView(component.file.url, component.name ?? null, component.size ?? null);
    case KIND.separator: {
      const space = component.spacing === 2 ? "wide" : "narrow";
      return make("hr", { class: `separator ${space}`, "aria-hidden": component.divider === false });
    }
    case KIND.container:
      return containerView(component.accent_color ?? null, all(component.components));
    default:
      return make("p", { class: "subtext" }, words.notShown(String(component.type)));
  }
};

/** Discord knows what there is to choose from; here it is few. */
const ofRoles = ({ default_values = [], ...select }: APIRoleSelectComponent): APIStringSelectComponent => ({
  ...select,
  type: KIND.stringSelect,
  options: ROLES.map(({ id, name }) => ({
    label: name,
    value: id,
    default: default_values.some((one) => one.id === id),
  })),
});

const containerView = (color: number | null, children: readonly Node[]): HTMLElement => {
  const view = make("div", { class: "container" }, ...children);
  if (color !== null) view.style.setProperty("--accent", colorText(color));
  return view;
};

export const colorText = (color: number): string => `#${color.toString(16).padStart(6, "0")}`;

const STYLES = ["secondary", "primary", "secondary", "success", "danger", "link", "premium"] as const;

const buttonView = (button: APIButtonComponent, message: string, scene: Scene): HTMLElement => {
  const label = "label" in button ? (button.label ?? "") : "";
  const emoji = "emoji" in button ? emojiText(button.emoji?.name, button.emoji?.id) : "";
  const face = make("span", { dir: "auto" }, [emoji, label].filter(Boolean).join(" "));
  const kind = `button ${STYLES[button.style] ?? "secondary"}`;
  if ("url" in button) {
    const link = { class: kind, href: webAddress(button.url), target: "_blank", rel: "noopener noreferrer" };
    return make("a", link, face, icon("outward"));
  }
  const disabled = (button.disabled ?? false) || !("custom_id" in button);
  const view = make("button", { type: "button", class: kind, disabled }, face);
  if ("custom_id" in button)
    view.addEventListener("click", () => scene.press(view, message, button.custom_id, []));
  return view;
};

const emojiText = (name: string | null | undefined, id: string | null | undefined): string =>
  id ? `:${name ?? "emoji"}:` : (name ?? "");
