import { describe, expect, it } from "vitest";
import { articleOf } from "../support/articles.ts";
import { createAsking } from "../support/asking.ts";

async function alsoSearchedFor(topic: string, body: string): Promise<readonly string[]> {
  const { ask } = await createAsking([articleOf("karimi0001", body, { published: "2021-07-04" })]);
  const { answer } = (await ask("when", { topic })).outcome;
  return answer.kind === "excerpts" ? answer.alsoSearched : [];
}

describe("/when names what it also searched", () => {
  it.each([
    [
      "a name in short",
      "louise karimi",
      "Louise Karimi spoke first. Then Karimi left. On Monday Karimi came back.",
      ["Karimi"],
    ],
    ["another spelling", "karimi", "Louise Kareemi spoke first. Kareemi left.", ["Kareemi"]],
    ["nothing where the query's own name stands alone", "karimi", "Karimi spoke. Then Karimi left.", []],
  ])("%s", async (_, query, body, names) => {
    expect(await alsoSearchedFor(query, body)).toEqual(names);
  });
});
