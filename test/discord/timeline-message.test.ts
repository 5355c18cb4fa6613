import { describe, expect, it } from "vitest";
import { fits } from "../../src/discord/render/budget.ts";
import { renderTimeline } from "../../src/discord/render/timeline.ts";
import type { TimelineAnswer } from "../../src/model/answer.ts";
import type { Excerpt } from "../../src/model/excerpt.ts";
import { parseQuery } from "../../src/query/parse.ts";
import { en } from "../../src/words/en/en.ts";
import { dateOf, excerptOf } from "../support/excerpts.ts";

const answerOf = (excerpts: readonly Excerpt[], changes: Partial<TimelineAnswer> = {}): TimelineAnswer => ({
  kind: "timeline",
  query: parseQuery("bridge"),
  excerpts,
  dated: excerpts,
  days: excerpts.slice(0, 5).map((best) => ({ date: best.event.date, best })),
  alsoSearched: [],
  truncated: false,
  ...changes,
});

const daily = (count: number, changes: Partial<Excerpt>) =>
  Array.from({ length: count }, (_, day) => excerptOf("A", dateOf(`2021-07-${10 + day}`), changes));

const sections = (answer: TimelineAnswer) =>
  renderTimeline(answer, en).components.flatMap((one) => ("accessory" in one ? [JSON.stringify(one)] : []));

describe("the message of a timeline", () => {
  it.each([
    ["long quotations", "A long sentence that goes on. ".repeat(400)],
    ["what must be escaped", "*_~`|[]<@>#".repeat(300)],
    ["letters of many bytes", "過去".repeat(2000)],
  ])("holds %s within its bounds", (_, quote) => {
    const answer = answerOf(daily(5, { quote }), { alsoSearched: [quote] });
    expect(fits(renderTimeline(answer, en).components)).toBe(true);
    expect(sections(answer).length).toBeGreaterThan(0);
  });

  it("lets go of the least busy days where not all fit, and keeps the rest in the order of time", () => {
    const [first, second, third, fourth, fifth] = daily(5, { quote: "*_~`|[]<@>#".repeat(300) });
    const busiestFirst = [fifth, third, first, second, fourth].flatMap((best) =>
      best ? [{ date: best.event.date, best }] : [],
    );
    const shown = sections(answerOf(daily(5, {}), { days: busiestFirst }));
    expect(shown.length).toBeLessThan(5);
    expect(shown.at(-1)).toContain("14 July 2021");
  });

  it("says so where nothing happened on a known day, and draws nothing", () => {
    const unknown = excerptOf("A", dateOf(null));
    const { components, attachments } = renderTimeline(answerOf([unknown], { dated: [], days: [] }), en);
    expect(attachments).toEqual([]);
    expect(JSON.stringify(components)).toContain("left out: 1 whose day is unknown");
    expect(JSON.stringify(components)).toContain("there is nothing to draw");
  });
});
