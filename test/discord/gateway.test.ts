import pino from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gateway, LoginError, startGateway } from "../../src/discord/gateway.ts";
import { type Discord, startDiscord } from "../support/discord/discord.ts";

let discord: Discord;

beforeAll(async () => {
  discord = await startDiscord({ times: { identify: 0 } });
});
afterAll(() => discord.stop());

const logIn = (api = discord.url, token = discord.token): Promise<Gateway> =>
  startGateway({ api, token, handle: async () => {}, log: pino({ level: "silent" }) });

const failure = (doing: Promise<unknown>): Promise<unknown> =>
  doing.then(
    () => null,
    (error: unknown) => error,
  );

describe("logging in", () => {
  const SENTENCES: readonly (readonly [code: number, sentence: string])[] = [
    [
      4004,
      "Discord refused DISCORD_TOKEN. Take the current token from the Developer Portal: Bot > Reset Token.",
    ],
    [4010, "Discord closed the connection for good (code 4010)."],
    [4011, "Discord asks for more than one process: the bot is in too many servers for this one."],
    [4013, "Discord refused the intents that the bot asked for (4013)."],
    [
      4014,
      "Discord refused the Guilds intent: allow it for the application in the Developer Portal, under Bot.",
    ],
  ];
  it.each(SENTENCES)("ends with a sentence where Discord closes with %s at once", async (code, sentence) => {
    discord.gateway.refuse(code);
    const error = await failure(logIn());
    discord.gateway.refuse(null);
    expect(error).toEqual(new LoginError(sentence));
  });

  it.each(SENTENCES)("ends with a sentence where Discord closes with %s later", async (code, sentence) => {
    const gateway = await logIn();
    discord.gateway.close(code);
    expect(await failure(gateway.ended)).toEqual(new LoginError(sentence));
    await gateway.close();
  });

  it.each<[what: string, sentence: RegExp, api: () => string, token: string]>([
    ["a wrong token", /^Discord refused DISCORD_TOKEN\./, () => discord.url, "wrong"],
    ["nobody", /^Discord could not be reached: .*127\.0\.0\.1:9$/, () => "http://127.0.0.1:9/api", "x.y.z"],
    ["something else", /^Discord refused: 404: Not Found$/, () => `${discord.url}/else`, "x.y.z"],
  ])("ends with a sentence where there is %s", async (_, sentence, api, token) => {
    const error = await failure(logIn(api(), token));
    expect(error).toBeInstanceOf(LoginError);
    expect(String(error).replace("LoginError: ", "")).toMatch(sentence);
  });
});
