import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPostings, frequencyOf, NONE, rowOf } from "../../src/search/postings.ts";

const read = (entries: Uint32Array) => [...entries].map((entry) => [rowOf(entry), frequencyOf(entry)]);
const rows = fc.array(fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 }), { maxLength: 40 });

describe("postings", () => {
  it("hold the rows of a term and how often it stands there, renumbered and taken up again too", () => {
    fc.assert(
      fc.property(rows, fc.func(fc.boolean()), (added, isKept) => {
        const postings = createPostings();
        for (const [row, terms] of added.entries()) postings.add(row, terms);
        const kept = added.filter((_, row) => isKept(row));
        let next = 0;
        const numbers = Uint32Array.from(added, (_, row) => (isKept(row) ? next++ : NONE));
        for (const [row, terms] of added.entries()) if (!isKept(row)) postings.forget(terms);
        postings.renumber(numbers);
        for (const held of [postings, createPostings(postings.dump())])
          for (const term of ["a", "b", "c"]) {
            const expected = kept.flatMap((terms, row) => {
              const times = terms.filter((one) => one === term).length;
              return times > 0 ? [[row, times]] : [];
            });
            expect(read(held.entriesOf(term, null))).toEqual(expected);
            expect(held.countOf(term)).toBe(expected.length);
          }
      }),
    );
  });

  it("give up a term with the last row that holds it, and take it up again", () => {
    const postings = createPostings();
    expect(postings.add(0, ["a", "b", "a"])).toEqual(["a", "b"]);
    expect(postings.add(1, ["b"])).toEqual([]);
    expect(postings.forget(["a", "b", "a"])).toEqual(["a"]);
    expect([...postings.terms()]).toEqual(["b"]);
    expect(postings.add(2, ["a"])).toEqual(["a"]);
    postings.renumber(Uint32Array.from([NONE, 0, 1]));
    for (const held of [postings, createPostings(postings.dump())])
      expect([held.entriesOf("a", null), held.entriesOf("b", null)].map(read)).toEqual([[[1, 1]], [[0, 1]]]);
  });

  it("look up a term within some rows", () => {
    const postings = createPostings();
    for (let row = 0; row < 1000; row++) postings.add(row, row % 3 === 0 ? ["third", "any"] : ["any"]);
    for (const within of [[], [3], [2, 3, 4, 999], [...Array(1000).keys()]])
      expect(read(postings.entriesOf("third", Uint32Array.from(within))).map(([row]) => row)).toEqual(
        within.filter((row) => row % 3 === 0),
      );
  });
});
