import { describe, expect, it } from "vitest";
import { quotationsIn } from "../../../src/answer/verify/quotations.ts";

describe("the quotations in a message", () => {
  it.each([
    ["He said “never again” and left.", ["never again"]],
    ['He said "never again" and left.', ["never again"]],
    ["Er sagte „nie wieder“ und ging.", ["nie wieder"]],
    ["Er sagte »nie wieder« und ging.", ["nie wieder"]],
    ["Il a dit « plus jamais » et partit.", ["plus jamais"]],
    ["Er sagte ‚nie wieder‘ und ‹ging›.", ["nie wieder", "ging"]],
    ["He said 'never again' and left.", ["never again"]],
    ["He said ‘never again’ and left.", ["never again"]],
    ["彼は「二度とない」と言った。", ["二度とない"]],
    ['Keyboards mix “them up" and "so do” people.', ["them up", "so do"]],
    [
      "“It isn’t the governor’s town,” he said, “nor Kabul’s.”",
      ["It isn’t the governor’s town,", "nor Kabul’s."],
    ],
    ["'It isn't ours,' he said.", ["It isn't ours,"]],
    ["“He told me ‘go home’ twice,” she said.", ["He told me ‘go home’ twice,"]],
    ['"He told me "go home" twice"', ['He told me "go home" twice']],
    ['“He told me "go home" twice”', ['He told me "go home" twice']],
    ['“"Go home," he told me.”', ['"Go home," he told me.']],
    ["“One. Two! Three?”", ["One. Two! Three?"]],
    ["“The first line\nand the second”", ["The first line\nand the second"]],
    ["“The first paragraph.\n\n“And the second.”", ["The first paragraph.\n\nAnd the second."]],
    ["> The roads are shut.\n> Nobody passes.\nIs that so?", ["The roads are shut.\nNobody passes."]],
    ["> “The roads are shut.”", ["The roads are shut."]],
    ["> The roads are shut.\n> — The Herald, 4 May", ["The roads are shut."]],
    ["> “The roads are shut.” – Ada Quist", ["The roads are shut."]],
    ["> The roads are shut — And so they are.", ["The roads are shut — And so they are."]],
    [">>> All of this\n\nis quoted", ["All of this\n\nis quoted"]],
    ["**“The roads are _shut_,”** he said", ["The roads are shut,"]],
    ["“9 \\*stars\\*” and ||“a secret”||", ["9 *stars*", "a secret"]],
    ["[“The roads are shut”](https://example.org/a)", ["The roads are shut"]],
    ["It’s the governors’ town, and the '90s are over", []],
    ['A 6" pipe and a 7" one', []],
    ["“never closed", []],
    ["nothing is quoted here", []],
    ['“…” and "?"', []],
    ["", []],
  ])("%j", (message, expected) => {
    expect(quotationsIn(message)).toEqual(expected);
  });

  it("are found in time that grows with the message, whatever it holds", () => {
    for (const mark of ["“", '"', "'", "«", "‘a ", "> ", "*", "[", "\\"])
      expect(quotationsIn(mark.repeat(6000)).length).toBeLessThan(6001);
  });
});
