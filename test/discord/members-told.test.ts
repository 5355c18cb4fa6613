import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { read } from "../support/discord/sight.ts";
import {
  ALONE,
  type Company,
  companyOf,
  GUEST,
  KINDS,
  type Kind,
  PLACES,
  type PlaceKind,
} from "../support/members.ts";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";
import { used } from "../support/pressing.ts";
import { TOLD, tellTogether, toldIn } from "../support/telling.ts";

/** What channels are told unasked, as every kind of member uses it. Where the server has not the bot, nothing is told. */

const HOUR = 3_600_000;
const TELLING = KINDS.filter((kind) => kind !== GUEST && kind !== ALONE);

let room: Newsroom;
let offset = 0;
const companies = new Map<string, Company>();

beforeAll(async () => {
  room = await startNewsroom(undefined, () => new Date(Date.now() + offset));
  for (const kind of TELLING)
    for (const place of PLACES) companies.set(kind + place, companyOf(kind, room.discord, place));
  const channels = [...companies.values()].map(({ one }) => one.channel);
  await tellTogether(room, channels, () => {
    offset = HOUR;
  });
});
afterAll(() => room.stop());

const SAYS: Readonly<Record<(typeof TOLD)[number], RegExp>> = {
  "subscribe:why": /^This channel subscribes to “vellmere”/,
  "subscribe:more": /^(“Vellmere \d+” \(The Courier\)\n?){12}$/,
};

describe.each(PLACES)("what is told in a channel of the kind %s", (place: PlaceKind) => {
  describe.each(TOLD)("%s", (key) => {
    it.each(TELLING)("%s", async (kind: Kind) => {
      const { one } = companies.get(kind + place) ?? companyOf(kind, room.discord);
      const told = toldIn(one.channel, room.discord);
      if (!told) throw new Error("nothing was told");
      const { sees, message } = await used(room.discord, told, key, one);
      expect(sees).toBe("private");
      expect(message && read(message).texts[0]).toMatch(SAYS[key]);
    });
  });
});

it("left nothing behind that Discord refused, and no error", () => {
  expect(room.problems()).toEqual([]);
});
