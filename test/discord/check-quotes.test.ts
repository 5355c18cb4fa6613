import { ComponentType, MessageFlags } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textOfMessage } from "../../src/discord/message-text.ts";
import { seen } from "../support/discord/sight.ts";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";

describe("Check quotes", () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await startNewsroom();
  });
  afterAll(() => newsroom.stop());

  const checked = (content: string) => {
    const { discord } = newsroom;
    return seen(discord.command({ name: "Check quotes", target: discord.say(content).id }));
  };

  it("checks the quotations of a message, for who asks alone, and can post the passage", async () => {
    const answer = await checked("He said “will never collapse” and “They are making a terrible mistake”.");
    expect(answer.texts.join("\n")).toContain("**Word for word** · The New Arab");
    expect(answer.texts.join("\n")).toContain("“terrible” is printed “huge”");
    expect(answer.ephemeral).toBe(true);
    const quoted = await newsroom.press(answer, "Quote");
    expect(quoted.message.content).toContain("> will never collapse");
    expect(newsroom.problems()).toEqual([]);
  });

  it("says where a message holds no quotation", async () => {
    expect((await checked("Nothing is quoted here.")).texts.join()).toContain("There is no quotation here");
  });

  it("goes on in further private messages where one does not hold all the quotations", async () => {
    const { discord } = newsroom;
    const said = discord.say(
      `${"“All major towns and cities remain under government control” ".repeat(20)}“will never collapse”`,
    );
    const act = discord.command({ name: "Check quotes", target: said.id });
    const answer = await seen(act);
    expect(answer.texts.join("\n")).toContain("21 quotations");
    const further = await act.followUps();
    expect(further.length).toBeGreaterThan(0);
    expect(JSON.stringify(further.at(-1)?.components)).toContain("will never collapse");
    for (const { flags = 0 } of further) expect(flags & MessageFlags.Ephemeral).toBeTruthy();
    expect(newsroom.problems()).toEqual([]);
  });
});

describe("what a message says", () => {
  it("is its text, its embeds, its components and what it forwards", () => {
    const text = { type: ComponentType.TextDisplay, content: "shown" } as const;
    const said = textOfMessage({
      content: "said",
      embeds: [{ title: "titled", description: "described", fields: [{ name: "named", value: "valued" }] }],
      components: [{ type: ComponentType.Container, components: [text] }, text],
      message_snapshots: [{ message: { content: "forwarded" } }],
    });
    expect(said.split(/\s+/)).toEqual([
      ...["said", "titled", "described", "named", "valued", "shown", "shown", "forwarded"],
    ]);
  });
});
