import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Act } from "../act/act.ts";
import { askOf, problemsOf } from "../raw.ts";
import { BUTTONS, MODAL, type Stage, say, setStage } from "./samples.ts";

let stage: Stage;

beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage.discord.stop());

const typing = () => stage.discord.autocomplete({ name: "when", options: { topic: "x" }, focused: "topic" });

/** An act of each kind that is waiting for its answer. */
const ACTS: Readonly<Record<string, () => Promise<Act>>> = {
  command: async () => stage.when(),
  completion: async () => typing(),
  press: async () => stage.discord.press(await stage.posted(), "go"),
  modal: async () => {
    const act = stage.when();
    await stage.respond(act, MODAL);
    return stage.discord.submitModal(act, { topic: "x" });
  },
};

const REFUSED: readonly (readonly [answer: string, to: string, body: object, problem: string])[] = [
  ["a modal", "completion", MODAL, "type BASE_TYPE_CHOICES"],
  ["a deferral", "completion", { type: 5 }, "type BASE_TYPE_CHOICES"],
  ["completions", "command", { type: 8, data: { choices: [] } }, "type BASE_TYPE_CHOICES"],
  ["an update", "command", { type: 7, data: { content: "y" } }, "type BASE_TYPE_CHOICES"],
  ["a pong", "command", { type: 1 }, "type BASE_TYPE_CHOICES"],
  ["a modal", "modal", MODAL, "type BASE_TYPE_CHOICES"],
  ["an update", "modal", { type: 7, data: { content: "y" } }, "type BASE_TYPE_CHOICES"],
  ["nothing", "command", {}, "type BASE_TYPE_REQUIRED"],
  ["no data", "command", { type: 4 }, "data BASE_TYPE_REQUIRED"],
  ["a long text", "command", say("x".repeat(2001)), "data.content BASE_TYPE_MAX_LENGTH"],
  [
    "the same id twice",
    "command",
    say("x", { components: [...BUTTONS.components, ...BUTTONS.components] }),
    "data.components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED",
  ],
  [
    "a file that was not sent",
    "command",
    say("x", { attachments: [{ id: 0 }] }),
    "data.attachments.0.id ATTACHMENT_NOT_FOUND",
  ],
  [
    "a reply to a message",
    "command",
    say("x", { message_reference: { message_id: "100000000000000000" } }),
    "data.message_reference MESSAGE_REFERENCE_NOT_ALLOWED",
  ],
  [
    "a deferral that is to have components",
    "command",
    { type: 5, data: { flags: 1 << 15 } },
    "data.flags MESSAGE_FLAGS_INVALID",
  ],
  [
    "26 completions",
    "completion",
    {
      type: 8,
      data: { choices: Array.from({ length: 26 }, (_, at) => ({ name: `${at}`, value: `${at}` })) },
    },
    "data.choices BASE_TYPE_MAX_LENGTH",
  ],
  [
    "a long completion",
    "completion",
    { type: 8, data: { choices: [{ name: "x", value: "x".repeat(101) }] } },
    "data.choices.0.value BASE_TYPE_BAD_LENGTH",
  ],
  [
    "a number for a text",
    "completion",
    { type: 8, data: { choices: [{ name: "x", value: 1 }] } },
    "data.choices.0.value STRING_TYPE_CONVERT",
  ],
  [
    "a modal's long title",
    "command",
    { ...MODAL, data: { ...MODAL.data, title: "x".repeat(46) } },
    "data.title BASE_TYPE_BAD_LENGTH",
  ],
  [
    "a modal's long id",
    "command",
    { ...MODAL, data: { ...MODAL.data, custom_id: "x".repeat(101) } },
    "data.custom_id BASE_TYPE_BAD_LENGTH",
  ],
  [
    "an empty modal",
    "command",
    { ...MODAL, data: { ...MODAL.data, components: [] } },
    "data.components BASE_TYPE_BAD_LENGTH",
  ],
  [
    "a modal of six",
    "command",
    { ...MODAL, data: { ...MODAL.data, components: Array(6).fill(MODAL.data.components[0]) } },
    "data.components BASE_TYPE_BAD_LENGTH",
  ],
];

describe("an interaction's first answer", () => {
  it.each(REFUSED)("is not %s to a %s, %#", async (_, to, body, problem) => {
    const act = await ACTS[to]?.();
    const { status, body: answer } = await stage.respond(act ?? stage.when(), body);
    expect(problemsOf(answer)).toEqual([problem]);
    expect(status).toBe(400);
  });

  it("is told back only where that is asked for", async () => {
    expect(await stage.respond(stage.when(), say("x"))).toMatchObject({ status: 204, body: null });
    const { body } = await stage.respond(stage.when(), say("x", { flags: 64 }), "?with_response=true");
    expect(body).toMatchObject({
      interaction: { type: 2, response_message_ephemeral: true, response_message_loading: false },
      resource: {
        type: 4,
        message: { content: "x", flags: 64, type: 20, interaction_metadata: { type: 2 } },
      },
    });
  });

  it("comes once, and within three seconds", async () => {
    const act = stage.when();
    await stage.respond(act, { type: 5 });
    expect(await stage.respond(act, say("x"))).toMatchObject({ status: 400, body: { code: 40060 } });
    const late = stage.when();
    stage.discord.clock.advance(3_000);
    expect(await late.first()).toEqual({ kind: "failed", text: "The application did not respond" });
    expect(await stage.respond(late, say("x"))).toMatchObject({ status: 404, body: { code: 10062 } });
    expect(await stage.hook(late, "POST", "", { content: "x" })).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
  });

  it("is refused for a token that there is not", async () => {
    expect(
      await askOf(stage.discord)("POST", "/interactions/100000000000000000/no/callback", say("x")),
    ).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
  });

  it("is seen by whom it is for", async () => {
    const { id: other } = stage.discord.addMember(stage.discord.home.guild.id, { name: "Grace" });
    await stage.respond(stage.when(), say("secret", { flags: 64 }));
    await stage.respond(stage.when(), say("open"));
    const seen = (member?: string) =>
      stage.discord.messages(member ? { member } : {}).map(({ content }) => content);
    expect(seen()).toEqual(["secret", "open"]);
    expect(seen(other)).toEqual(["open"]);
    const { body } = await askOf(stage.discord)("GET", `/channels/${stage.discord.home.channel.id}/messages`);
    expect(body).toMatchObject([{ content: "open" }]);
    expect(() => stage.discord.press(stage.discord.messages()[0]?.id ?? "", "go", { member: other })).toThrow(
      "sees no message",
    );
  });

  it("may be a modal, whose fields come back filled in", async () => {
    const act = stage.when();
    await stage.respond(act, MODAL);
    expect(await act.first()).toMatchObject({ kind: "modal", modal: { title: "Ask" } });
    expect(() => stage.discord.submitModal(act, {})).toThrow("must be filled in");
    expect(() => stage.discord.submitModal(act, { topic: "123456" })).toThrow("0 to 5");
    const sent = stage.discord.submitModal(act, { topic: "kabul" });
    expect(stage.discord.world.interactions.get(sent.token)?.payload).toMatchObject({
      type: 5,
      data: {
        custom_id: "ask",
        components: [{ type: 18, component: { type: 4, custom_id: "topic", value: "kabul" } }],
      },
    });
  });

  it("may be completions", async () => {
    const act = typing();
    await stage.respond(act, { type: 8, data: { choices: [{ name: "Kabul", value: "kabul" }] } });
    expect(await act.first()).toEqual({ kind: "choices", choices: [{ name: "Kabul", value: "kabul" }] });
  });

  it("changes the message whose button was pressed", async () => {
    const act = stage.discord.press(await stage.posted(), "go");
    await stage.respond(act, { type: 7, data: { content: "changed", components: [] } });
    expect(await act.answer()).toMatchObject({
      kind: "message",
      message: { content: "changed", components: [] },
    });
    expect(stage.discord.messages()).toHaveLength(1);
  });

  it("is an edit of the message, where a press was only taken", async () => {
    const act = stage.discord.press(await stage.posted(), "go");
    await stage.respond(act, { type: 6 });
    expect(await act.first()).toMatchObject({ kind: "unchanged", message: { content: "x" } });
    await stage.hook(act, "PATCH", undefined, { content: "later" });
    expect(await act.answer()).toMatchObject({ kind: "message", message: { content: "later" } });
  });
});
