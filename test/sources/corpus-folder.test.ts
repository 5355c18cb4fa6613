import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCorpusFolder } from "../../src/sources/corpus-folder.ts";
import { plainRefusal } from "../../src/words/reason.ts";
import { articleSourceContract } from "../contracts/article-source.ts";

const article = (headline: string): string =>
  `---\nheadline: ${headline}\noutlet: { known: unknown }\npublished: { known: unknown }\nlanguage: en\n---\nText.\n\n## More\n\nText.\n`;

let root: string;

const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), content);
};

const read = async (dir: string): Promise<readonly string[]> =>
  (await Array.fromAsync(createCorpusFolder(dir).read())).map((incoming) =>
    incoming.kind === "article"
      ? `${incoming.draft.key}: ${incoming.draft.headline}`
      : incoming.kind === "refused"
        ? `refused ${plainRefusal(incoming.reason).replaceAll(root, "root")}`
        : incoming.kind,
  );

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "corpus-"));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("the corpus folder", () => {
  it("reads the Markdown files at any depth in a settled order, but no README and nothing hidden", async () => {
    for (const name of ["b/two.md", "a/deep/er/one.md", "three.md"]) write(`corpus/${name}`, article(name));
    for (const name of ["README.md", "a/README.md", "a/.hidden.md", ".git/x.md", "a/notes.txt"]) {
      write(`corpus/${name}`, article(name));
    }
    expect(await read(path.join(root, "corpus/"))).toEqual([
      "a/deep/er/one.md: a/deep/er/one.md",
      "b/two.md: b/two.md",
      "three.md: three.md",
    ]);
  });

  it("names what it refuses, with the reason, and reads the others", async () => {
    write("corpus/a/good.md", article("Good"));
    write("corpus/a/headless.md", article("").replace("headline: ", "author: Ann"));
    write("corpus/a/latin-1.md", Buffer.from(article("Zürich"), "latin1"));
    write("corpus/a/large.md", article("Large").padEnd(5_000_001));
    write("corpus/a/empty.md", article("Empty").replaceAll("Text.", "").replace("## More", ""));
    write("secret.md", article("Secret"));
    symlinkSync(path.join(root, "secret.md"), path.join(root, "corpus/a/link.md"));
    symlinkSync(path.join(root, "corpus/a/good.md"), path.join(root, "corpus/a/inner.md"));
    symlinkSync(path.join(root, "nowhere"), path.join(root, "corpus/a/broken.md"));
    symlinkSync(root, path.join(root, "corpus/a/folder.md"));
    symlinkSync(path.join(root, "corpus/a"), path.join(root, "corpus/loop"));
    expect(await read(path.join(root, "corpus"))).toEqual([
      "refused root/corpus/a/broken.md: it does not exist",
      "refused root/corpus/a/empty.md:7: there is no text below the front matter",
      "refused root/corpus/a/folder.md: it is a link that leaves the folder",
      "a/good.md: Good",
      "refused root/corpus/a/headless.md:2: headline is missing",
      "a/inner.md: Good",
      "refused root/corpus/a/large.md: it is too large (5,000,001 bytes; 5,000,000 at most)",
      "refused root/corpus/a/latin-1.md: it is not text in UTF-8",
      "refused root/corpus/a/link.md: it is a link that leaves the folder",
    ]);
  });

  it("says in a sentence why it cannot be read at all", async () => {
    const missing = path.join(root, "missing");
    await expect(read(missing)).rejects.toThrow(
      `cannot read the articles in "${missing}": it does not exist`,
    );
    write("file", "");
    await expect(read(path.join(root, "file"))).rejects.toThrow("it is no folder");
  });

  describe("as a source of articles", () => {
    beforeEach(() => {
      write("one.md", article("One"));
      write("two.md", article("Two"));
      write("bad.md", "Bad");
    });
    articleSourceContract(() => createCorpusFolder(root));
  });
});
