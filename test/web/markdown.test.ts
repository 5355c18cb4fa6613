import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../src/discord/render/escape.ts";
import { type Markdown, type MarkdownTree, parseMarkdown, visibleText } from "../../src/web/page/markdown.ts";

/** A tree in short: `<strong>` around what it holds. */
const sketch = (tree: MarkdownTree): string => tree.map(sketchOf).join("");

const sketchOf = (node: Markdown): string => {
  if (node.kind === "text") return node.text;
  if (node.kind === "break") return "¶";
  if (node.kind === "code" || node.kind === "code block") return `<${node.kind}>${node.text}</>`;
  if (node.kind === "list") return `<list ${node.start}>${node.items.map(sketch).join("·")}</>`;
  if (node.kind === "heading") return `<h${node.level}>${sketch(node.children)}</>`;
  if (node.kind === "link") return `<link ${node.url}>${sketch(node.children)}</>`;
  if ("children" in node) return `<${node.kind}>${sketch(node.children)}</>`;
  return `<${Object.values(node).join(" ")}>`;
};

/** Pieces that act, where they are not escaped. */
const HOSTILE = [
  ..."* ** _ __ ~~ || ` ``` > >>> # -# - 1. ¯\\_(ツ)_/¯ <@1> <t:0> </a:1> <:a:1> <https://a.example> @here".split(
    " ",
  ),
  ..."https://a.example [a](https://b.example) a b \\ :// ) ] (".split(" "),
  "\n",
  " ",
];

describe("Discord's Markdown", () => {
  it.each([
    ["plain words", "plain words"],
    ["**bold**, *slanted*, _slanted_", "<strong>bold</>, <em>slanted</>, <em>slanted</>"],
    ["__under__ and ~~gone~~", "<underline>under</> and <strike>gone</>"],
    ["***both***", "<em><strong>both</></>"],
    ["*a **b** c*", "<em>a <strong>b</> c</>"],
    ["**a *b* c**", "<strong>a <em>b</> c</>"],
    ["a snake_case_name", "a snake_case_name"],
    ["2 * 3 * 4", "2 * 3 * 4"],
    ["**open", "**open"],
    ["||who||", "<spoiler>who</>"],
    ["`a **b**`", "<code>a **b**</>"],
    ["``a ` b``", "<code>a ` b</>"],
    ["```ts\nlet a;\n```after", "<code block>let a;</>after"],
    ["# One\n## Two\n### Three\n#### Four", "<h1>One</><h2>Two</><h3>Three</>#### Four"],
    ["#tag", "#tag"],
    ["a # b", "a # b"],
    ["-# small *print*\nafter", "<subtext>small <em>print</></>after"],
    ["> one\n> two\nthree", "<quote>one¶two</>three"],
    [">no space", ">no space"],
    [">>> one\ntwo", "<quote>one¶two</>"],
    ["> # Head\n> text", "<quote><h1>Head</>text</>"],
    ["> > deeper", "<quote>> deeper</>"],
    ["- a\n- b\n  - c\nend", "<list null>a·b¶<list null>c</></>end"],
    ["3. a\n4. b", "<list 3>a·b</>"],
    ["1.no", "1.no"],
    ["2021. July", "<list 2021>July</>"],
    ["one\n\ntwo", "one¶¶two"],
    ["[the **paper**](https://a.example/x_(y))", "<link https://a.example/x_(y)>the <strong>paper</></>"],
    ['[a](<https://a.example> "title")', "<link https://a.example>a</>"],
    ["[https://b.example](https://a.example)", "[https://b.example](https://a.example)"],
    ["[x](javascript:alert(1))", "[x](javascript:alert(1))"],
    [
      "see https://a.example/b, (https://c.example).",
      "see <link https://a.example/b>https://a.example/b</>, (<link https://c.example>https://c.example</>).",
    ],
    ["<https://a.example>", "<link https://a.example>https://a.example</>"],
    ["<t:1625270400:D> <t:0>", "<timestamp 1625270400 D> <timestamp 0 f>"],
    ["<@123456789012345678> <@&1> <#2>", "<mention @ 123456789012345678> <mention @& 1> <mention # 2>"],
    ["</when:123> </subscribe add:1>", "<command when> <command subscribe add>"],
    ["<:flag:1> <a:wave:2>", "<emoji flag> <emoji wave>"],
    ["@everyone and @here", "@everyone and @here"],
    ["<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["\\*no\\* \\_no\\_ \\`no\\` \\# \\> \\\\", "*no* _no_ `no` # > \\"],
    ["\\# no heading\n\\> no quote\n\\- no list\n1\\. none", "# no heading¶> no quote¶- no list¶1. none"],
    ["\\a stays", "\\a stays"],
    ["\\[no](https://a.example)", "[no](<link https://a.example>https://a.example</>)"],
    ["https\\://a.example \\<t:0>", "https://a.example <t:0>"],
    ["¯\\_(ツ)_/¯", "¯\\_(ツ)_/¯"],
    ["*\\**", "<em>*</>"],
  ])("reads %j", (source, expected) => expect(sketch(parseMarkdown(source))).toBe(expected));

  it.each([
    ["every sign escaped", (text: string) => text.replace(/[^0-9A-Za-z\s]/g, "\\$&")],
    ["what the bot escapes", escapeMarkdown],
  ])("shows a text as it was, whatever the text, with %s", (_what, escaped) => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."*_~|`<>[](){}#-+.:/\\@!&ht1t: \n¯ツé"), maxLength: 30 }),
      fc.array(fc.constantFrom(...HOSTILE), { maxLength: 6 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (text) => {
        const tree = parseMarkdown(escaped(text));
        expect(tree.filter((node) => node.kind !== "text" && node.kind !== "break")).toEqual([]);
        expect(visibleText(tree)).toBe(text);
      }),
    );
  });

  it("reads any text to its end, however nested", () => {
    const marks = fc.string({ unit: fc.constantFrom(..."*_~|`<>[]()#-1. \n\\ah:/t"), maxLength: 60 });
    fc.assert(fc.property(marks, (source) => void parseMarkdown(source)));
    for (const mark of ["`", "*", "_", "[", "||", "> ", "- ", "**_", "(a)", "[a](https://a(b)"]) {
      expect(visibleText(parseMarkdown(mark.repeat(Math.floor(4000 / mark.length))))).toBeTypeOf("string");
    }
  });
});
