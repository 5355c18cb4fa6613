import { DiscordAPIError, RequestMethod } from "@discordjs/rest";
import { RESTJSONErrorCodes as Code, Routes } from "discord-api-types/v10";
import { z } from "zod";
import type { Parcel } from "../model/delivery.ts";
import type { Ask } from "./courier.ts";

/** Sends a parcel; where its forum has lost a tag of it since, without that tag. */
export async function withTagsLeft<T>(
  ask: Ask,
  parcel: Parcel,
  send: (parcel: Parcel) => Promise<T>,
): Promise<T> {
  try {
    return await send(parcel);
  } catch (error) {
    if (!isUnknownTag(error)) throw error;
    const there = await tagsOf(ask, parcel.channel);
    const tags = parcel.tags.filter((tag) => there.has(tag));
    if (tags.length === parcel.tags.length) throw error;
    return send({ ...parcel, tags });
  }
}

const Refused = z.object({
  errors: z.object({ applied_tags: z.unknown().refine((one) => one !== undefined) }),
});

const isUnknownTag = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  (error.code === Code.UnknownTag ||
    (error.code === Code.InvalidFormBodyOrContentType && Refused.safeParse(error.rawError).success));

const Forum = z.object({ available_tags: z.array(z.object({ id: z.string() })).default([]) });

async function tagsOf(ask: Ask, forum: string): Promise<ReadonlySet<string>> {
  const { answer } = await ask({ method: RequestMethod.Get, fullRoute: Routes.channel(forum) });
  return new Set(Forum.parse(answer).available_tags.map(({ id }) => id));
}
