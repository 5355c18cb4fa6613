import { type APIAttachment, type APIInteractionDataResolved, ChannelType } from "discord-api-types/v10";
import { CHANNELS, ROLES } from "./page/place.ts";
import { BOT, EVERY_PERMISSION, YOU } from "./place.ts";

/** What Discord sends along about the files and the ids that an interaction names; nothing where it names none. */
export const resolvedFor = (
  values: readonly unknown[],
  files: readonly APIAttachment[],
): { readonly resolved?: APIInteractionDataResolved } => {
  const named = <Kind extends { readonly id: string }>(all: readonly Kind[]) =>
    all.filter(({ id }) => values.includes(id));
  const resolved = {
    ...byId("attachments", files),
    ...byId("users", named([YOU, BOT])),
    ...byId("channels", named(CHANNELS).map(channelOf)),
    ...byId("roles", named(ROLES).map(roleOf)),
  };
  return Object.keys(resolved).length > 0 ? { resolved } : {};
};

const byId = <Name extends string, Kind extends { readonly id: string }>(name: Name, all: readonly Kind[]) =>
  all.length > 0 ? { [name]: Object.fromEntries(all.map((one) => [one.id, one])) } : {};

const channelOf = ({ id, name }: (typeof CHANNELS)[number]) => ({
  id,
  name,
  type: ChannelType.GuildText,
  permissions: EVERY_PERMISSION,
  app_permissions: EVERY_PERMISSION,
});

const roleOf = ({ id, name }: (typeof ROLES)[number]) => ({
  id,
  name,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  position: 0,
  permissions: "0",
  managed: false,
  mentionable: true,
  flags: 0,
});
