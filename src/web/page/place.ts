/** Who and what is there on the page, by Discord's numbers for the kinds of options. */

export interface Known {
  readonly id: string;
  readonly name: string;
}

export const BOT_ID = "1000000000000000001";
export const GUILD_ID = "1000000000000000002";
export const CHANNEL_ID = "1000000000000000003";
export const YOU_ID = "1000000000000000004";
const ROLE_ID = "1000000000000000005";

const USER = 6;
export const CHANNEL = 7;
export const ROLE = 8;
export const FILE = 11;

export const CHANNELS: readonly Known[] = [{ id: CHANNEL_ID, name: "newsroom" }];
export const PEOPLE: readonly Known[] = [
  { id: YOU_ID, name: "You" },
  { id: BOT_ID, name: "Dateline" },
];
export const ROLES: readonly Known[] = [
  { id: GUILD_ID, name: "@everyone" },
  { id: ROLE_ID, name: "Readers" },
];

/** What an option of a kind can be; null where it is no choice among these. */
export const knownOf = (kind: number): readonly Known[] | null =>
  new Map([
    [USER, PEOPLE],
    [CHANNEL, CHANNELS],
    [ROLE, ROLES],
  ]).get(kind) ?? null;
