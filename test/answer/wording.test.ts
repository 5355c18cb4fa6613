import { describe, expect, it } from "vitest";
import { articleFacts } from "../../src/answer/wording.ts";
import { en } from "../../src/words/en/en.ts";
import { draft } from "../support/drafts.ts";

describe("an article's facts", () => {
  it.each<[modified: string | null, changed: readonly string[]]>([
    [null, []],
    ["2024-03-07", ["Last changed: 7 March 2024"]],
    // Pages write the hour of publication there too, or an earlier one.
    ["2024-03-05", []],
    ["2024-03-04", []],
  ])("tell a change after the day of publication: %s", (modified, changed) => {
    expect(articleFacts(draft({ modified }), en).filter((fact) => fact.startsWith("Last"))).toEqual(changed);
  });

  it("tell a change where the day of publication is unknown", () => {
    const undated = draft({ modified: "2024-03-07", published: { known: "unknown" } });
    expect(articleFacts(undated, en)).toContain("Last changed: 7 March 2024");
  });
});
