import { describe, expect, it } from "vitest";
import { textOfPdf } from "../../../src/sources/file/pdf.ts";
import { type Drawn, pdfDrawing } from "../../support/files.ts";

const LEFT = [
  "The harbour of Port Ellis reopened on",
  "Monday after three weeks of repairs, the",
  "harbour master wrote to the council.",
  "Forty boats had waited outside since the",
  "storm, and most of them came in before",
  "dark, the keeper of the lighthouse said.",
];
const MIDDLE = [
  "Fishermen asked for the work to wait",
  "until the end of the season, and the",
  "owner of the ice house said that he",
  "would close for good if it did not.",
  "A second ferry is expected in June and",
  "may sail on Sundays, its owners wrote.",
];
const RIGHT = [
  "Nobody was hurt in the storm, although",
  "a crane fell across the northern quay",
  "and the road to the cape was cut off",
  "for two days by trees that had fallen.",
  "The council will vote in May on whether",
  "to raise the wall by another metre.",
];

const HEAD: readonly Drawn[] = [
  { text: "Harbour of Port Ellis reopens after the storm", x: 60, y: 760, size: 24 },
];
const column = (lines: readonly string[], x: number, lower = 0): readonly Drawn[] =>
  lines.map((text, n) => ({ text, x, y: 700 - 12 * n - lower, size: 8 }));
const byRow = (...columns: readonly (readonly Drawn[])[]): readonly Drawn[] =>
  LEFT.flatMap((_, n) => columns.flatMap((lines) => lines[n] ?? []));

describe("the text of a PDF in columns", () => {
  const [left, middle, right] = [column(LEFT, 60), column(MIDDLE, 230), column(RIGHT, 400)];
  const lower = column(MIDDLE, 230, 5);

  it.each<[drawn: string, pieces: readonly Drawn[], columns: readonly (readonly string[])[]]>([
    ["column by column", [...left, ...middle], [LEFT, MIDDLE]],
    ["row by row", byRow(left, middle), [LEFT, MIDDLE]],
    ["row by row, one column set lower", byRow(left, lower), [LEFT, MIDDLE]],
    ["row by row, in three columns", byRow(left, middle, right), [LEFT, MIDDLE, RIGHT]],
    ["row by row, one column shorter", byRow(left, middle.slice(0, 5)), [LEFT, MIDDLE.slice(0, 5)]],
  ])("is read column by column where it is drawn %s", async (_, pieces, columns) => {
    const text = await textOfPdf(new Uint8Array(pdfDrawing([...HEAD, ...pieces])));
    const words = text.replaceAll("\n", " ");
    expect(words).toBe([HEAD[0]?.text, ...columns.flat()].join(" "));
  });

  it("takes a wide gap in a line for a space", async () => {
    const [first, second] = [column(LEFT, 60), column(["- Port Ellis, Monday"], 330)];
    const text = await textOfPdf(new Uint8Array(pdfDrawing([...HEAD, ...byRow(first, second)])));
    expect(text).toContain("The harbour of Port Ellis reopened on - Port Ellis, Monday");
  });
});
