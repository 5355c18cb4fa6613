import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APIComponentInMessageActionRow,
  type APISectionComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import { type ComponentId, formatComponentId } from "../component-id.ts";

/** The few shapes that messages are made of. */

export const text = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});

export const section = (
  content: string,
  accessory: APISectionComponent["accessory"],
): APISectionComponent => ({
  type: ComponentType.Section,
  components: [text(content)],
  accessory,
});

/** A row, or none where there is nothing to put in it. */
export const row = (
  components: readonly APIComponentInMessageActionRow[],
): readonly APIActionRowComponent<APIComponentInMessageActionRow>[] =>
  components.length ? [{ type: ComponentType.ActionRow, components: [...components] }] : [];

export const button = (
  label: string,
  id: ComponentId,
  style: APIButtonComponentWithCustomId["style"] = ButtonStyle.Secondary,
): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style,
  label,
  custom_id: formatComponentId(id),
});

/** Discord's limit on a button's address. */
const MAX_URL = 512;

/** A button that opens the first of these addresses that Discord takes, or nothing where it would refuse them all. */
export function link(
  label: string,
  ...addresses: readonly (string | null)[]
): readonly APIButtonComponentWithURL[] {
  const [url] = addresses.flatMap((address) => takenOf(address));
  return url === undefined ? [] : [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url }];
}

function takenOf(address: string | null): readonly string[] {
  const { protocol, href } = (address && URL.parse(address)) || { protocol: "", href: "" };
  return /^https?:$/.test(protocol) && href.length <= MAX_URL ? [href] : [];
}
