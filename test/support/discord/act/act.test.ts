import { PermissionFlagsBits as Can } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BUTTONS, type Stage, say, setStage } from "../interactions/samples.ts";
import type { Act } from "./act.ts";
import { usableOn } from "./components.ts";

let stage: Stage;

beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage.discord.stop());

describe("an application that a person installed", () => {
  it("answers in private where the person may not use it aloud, and follows up five times", async () => {
    const { guild, channel, member } = stage.discord.home;
    stage.discord.uninstall(guild.id);
    expect(() => stage.when()).toThrow("not offered here");
    stage.discord.installFor(member.id);
    stage.discord.overwrite(channel.id, {
      id: member.id,
      type: 1,
      allow: "0",
      deny: String(Can.UseExternalApps),
    });
    const act = stage.when();
    expect(stage.discord.world.interactions.get(act.token)?.payload.authorizing_integration_owners).toEqual({
      1: member.id,
    });
    const { body } = await stage.respond(act, say("x"), "?with_response=true");
    expect(body).toMatchObject({ interaction: { response_message_ephemeral: true } });
    for (const at of [1, 2, 3, 4, 5])
      expect((await stage.hook(act, "POST", "", { content: `${at}` })).status).toBe(200);
    expect(await stage.hook(act, "POST", "", { content: "6" })).toMatchObject({
      status: 400,
      body: { code: 40094 },
    });
  });

  it("is used in private messages, with the bot and without", async () => {
    const { member } = stage.discord.home;
    const friend = stage.discord.addUser("Friend");
    stage.discord.installFor(member.id);
    const alone = stage.when({ channel: stage.discord.privateChannel([member.id, stage.discord.bot.id]).id });
    const together = stage.when({ channel: stage.discord.privateChannel([member.id, friend.id]).id });
    const payload = (act: Act) => stage.discord.world.interactions.get(act.token)?.payload;
    expect(payload(alone)).toMatchObject({
      context: 1,
      user: { id: member.id },
      authorizing_integration_owners: { 0: "0", 1: member.id },
    });
    expect(payload(together)).toMatchObject({ context: 2, authorizing_integration_owners: { 1: member.id } });
    expect(payload(together)).not.toHaveProperty("member");
  });
});

describe("what an interaction carries", () => {
  it("is the place, the member and their rights, and what the options name", () => {
    const { guild, channel, member } = stage.discord.home;
    const file = { filename: "a.md", bytes: new TextEncoder().encode("text") };
    const act = stage.discord.command({
      name: "when",
      options: { topic: "x", who: member.id, file },
      locale: "de",
    });
    const payload = stage.discord.world.interactions.get(act.token)?.payload;
    expect(payload).toMatchObject({
      application_id: stage.discord.applicationId,
      type: 2,
      guild_id: guild.id,
      guild: { id: guild.id, locale: "en-US" },
      channel: { id: channel.id, type: 0 },
      member: { user: { id: member.id }, roles: [], permissions: expect.stringMatching(/^\d+$/) },
      app_permissions: expect.stringMatching(/^\d+$/),
      locale: "de",
      guild_locale: "en-US",
      context: 0,
      authorizing_integration_owners: { 0: guild.id },
      entitlements: [],
      attachment_size_limit: 10_485_760,
      data: {
        name: "when",
        options: [{ name: "topic", value: "x" }, { name: "who", value: member.id }, { name: "file" }],
        resolved: { users: { [member.id]: { username: "ada" } }, members: { [member.id]: { roles: [] } } },
      },
    });
    expect(Object.values(Object(payload?.data).resolved.attachments)).toMatchObject([
      { filename: "a.md", size: 4 },
    ]);
  });

  it("is the message, where a menu was opened on one", () => {
    const { id } = stage.discord.say("Who said so?");
    const act = stage.discord.command({ name: "Find sources", target: id });
    expect(stage.discord.world.interactions.get(act.token)?.payload.data).toMatchObject({
      type: 3,
      target_id: id,
      resolved: { messages: { [id]: { content: "Who said so?" } } },
    });
  });

  it("is only what a client would let a member send", () => {
    const { channel, member } = stage.discord.home;
    expect(() => stage.discord.command({ name: "where" })).toThrow('"where" is not offered here');
    expect(() => stage.discord.command({ name: "admin" })).toThrow('"admin" is hidden');
    expect(() => stage.discord.command({ name: "when" })).toThrow('"topic" is required');
    expect(() => stage.when({ options: { topic: "x", until: "y" } })).toThrow('no option "until"');
    expect(() => stage.when({ options: { topic: 5 } })).toThrow("cannot be 5");
    stage.discord.overwrite(channel.id, {
      id: member.id,
      type: 1,
      allow: "0",
      deny: String(Can.UseApplicationCommands),
    });
    expect(() => stage.when()).toThrow("may not use commands here");
  });

  it("chooses from a menu what the menu holds", async () => {
    const options = ["a", "b"].map((value) => ({ label: value, value }));
    const menu = { type: 3, custom_id: "more", placeholder: "More", options, max_values: 2 };
    const act = stage.when();
    await stage.respond(act, say("x", { components: [{ type: 1, components: [menu] }] }));
    const sight = await act.first();
    if (sight.kind !== "message") throw new Error("no message");
    expect(usableOn(sight.message)).toEqual([{ customId: "more", label: "More", disabled: false }]);
    const { id } = sight.message;
    expect(() => stage.discord.select(id, "more", [])).toThrow("1 to 2 choices");
    expect(() => stage.discord.select(id, "more", ["c"])).toThrow('no choice "c"');
    expect(() => stage.discord.press(id, "more")).toThrow("nothing to use");
    const chosen = stage.discord.select(id, "more", ["b", "a"]);
    expect(stage.discord.world.interactions.get(chosen.token)?.payload).toMatchObject({
      type: 3,
      message: { id, content: "x" },
      data: { component_type: 3, custom_id: "more", values: ["b", "a"] },
    });
  });

  it("is refused beside a component that is disabled", async () => {
    const act = stage.when();
    const [row] = BUTTONS.components;
    const off = { ...row, components: row?.components.map((one) => ({ ...one, disabled: true })) };
    await stage.respond(act, say("x", { components: [off] }));
    expect(() => stage.discord.press(stage.discord.messages()[0]?.id ?? "", "go")).toThrow("disabled");
  });
});
