import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { problemsOf } from "../raw.ts";
import { type Stage, say, setStage } from "./samples.ts";

let stage: Stage;

beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage.discord.stop());

describe("an interaction's webhook", () => {
  it("fills a deferral, with components where those are asked for", async () => {
    const act = stage.when();
    await stage.respond(act, { type: 5, data: { flags: 64 } });
    expect(await act.first()).toEqual({ kind: "thinking", ephemeral: true });
    await stage.hook(act, "PATCH", undefined, {
      flags: 1 << 15,
      components: [{ type: 10, content: "Done" }],
    });
    expect(await act.answer()).toMatchObject({
      kind: "message",
      ephemeral: true,
      message: { flags: (1 << 15) | 64, components: [{ type: 10, content: "Done", id: 1 }] },
    });
  });

  it("takes a follow-up for the answer that is awaited, as public as that was", async () => {
    const act = stage.when();
    await stage.respond(act, { type: 5 });
    await stage.hook(act, "POST", "", { content: "x", flags: 64 });
    expect(await act.answer()).toMatchObject({
      kind: "message",
      ephemeral: false,
      message: { content: "x", flags: 0 },
    });
  });

  it("adds messages, private ones too, and takes them away", async () => {
    const act = stage.when();
    await stage.respond(act, say("first"));
    await stage.hook(act, "POST", "", { content: "second", flags: 64 });
    const [second] = await act.followUps();
    expect(second).toMatchObject({ content: "second", flags: 64 });
    expect(await stage.hook(act, "PATCH", `/messages/${second?.id}`, { content: "2nd" })).toMatchObject({
      body: { content: "2nd" },
    });
    expect((await stage.hook(act, "DELETE")).status).toBe(204);
    expect(await stage.hook(act, "GET")).toMatchObject({ status: 404, body: { code: 10008 } });
    expect(stage.discord.messages()).toMatchObject([{ content: "2nd" }]);
  });

  it("is unknown before the first answer, and dead after fifteen minutes", async () => {
    const act = stage.when();
    expect(await stage.hook(act, "GET")).toMatchObject({ status: 404, body: { code: 10015 } });
    await stage.respond(act, say("x"));
    expect(await stage.hook(act, "GET")).toMatchObject({ status: 200, body: { content: "x" } });
    stage.discord.clock.advance(15 * 60_000 + 1);
    expect(await stage.hook(act, "PATCH", undefined, { content: "y" })).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
    expect(await stage.hook({ ...act, token: "none" }, "GET")).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  });

  it("cannot take the flag for components off a message", async () => {
    const act = stage.when();
    await stage.respond(act, { type: 4, data: { flags: 1 << 15, components: [{ type: 10, content: "x" }] } });
    const { body } = await stage.hook(act, "PATCH", undefined, { content: "x" });
    expect(problemsOf(body)).toEqual(["content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"]);
    const off = await stage.hook(act, "PATCH", undefined, { flags: 0, content: "x", components: [] });
    expect(problemsOf(off.body)).toEqual(["flags MESSAGE_FLAGS_INVALID"]);
  });
});
