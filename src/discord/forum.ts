import { DiscordAPIError, REST } from "@discordjs/rest";
import { ChannelFlags, Routes } from "discord-api-types/v10";
import { z } from "zod";

/** What a forum asks of its posts. */
export interface Forum {
  /** The tags that there are, in its order. */
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  /** Whether it refuses posts without a tag. */
  readonly demandsTag: boolean;
}

/** A forum by its channel's id; null where the bot may not see it. */
export type ReadForum = (channel: string) => Promise<Forum | null>;

const Answer = z.object({
  available_tags: z.array(z.object({ id: z.string(), name: z.string() })).default([]),
  flags: z.number().default(0),
});

/** Reads forums by Discord's REST API: an interaction does not tell their tags. */
export function createReadForum({ token, api }: { readonly token: string; readonly api: string }): ReadForum {
  const rest = new REST({ api, retries: 1 }).setToken(token);
  return async (channel) => {
    try {
      const { available_tags: tags, flags } = Answer.parse(await rest.get(Routes.channel(channel)));
      return { tags, demandsTag: (flags & ChannelFlags.RequireTag) !== 0 };
    } catch (error) {
      if (error instanceof DiscordAPIError) return null;
      throw error;
    }
  };
}
