import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { saidIn } from "../../src/discord/locales/localize.ts";
import { en } from "../../src/words/en/en.ts";
import { LANGUAGES, languageOf, wordsIn } from "../../src/words/languages.ts";
import { entriesIn, said } from "./entries.ts";
import { UNUSUAL } from "./unusual.ts";

/** Discord itself is in English for who reads these. */
const ENGLISH = entriesIn({ rights: en.rights, options: en.options })
  .map(([path]) => path)
  .toSorted();

/** Words that are the same as in English. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "answers.sources",
    "buttons.source",
    "counts.articles",
    "counts.passages",
    "options.passage",
    "options.style",
  ],
  de: ["mistakes.inChannel"],
  es: ["counts.feeds"],
  fa: ENGLISH,
  ar: ENGLISH,
};

/** What is put into an entry, as it may look where it is a number. */
const GIVEN_LOOKS = [/11|۱۱|XI/, /12|۱۲|XII/, /13|۱۳|XIII/];

const withoutGiven = (text: string): string => GIVEN_LOOKS.reduce((left, one) => left.replace(one, ""), text);

const { locale: _, list: __, direction: ___, ...english } = en;
const entries = entriesIn(english);
const counted = entriesIn({ counts: en.counts, checks: { summary: en.checks.summary } });

describe.for(LANGUAGES.filter((language) => language !== "en"))("the words in %s", (language) => {
  const own = new Map(entriesIn(wordsIn(language)));

  it("say everything in words of their own", () => {
    const same = entries.filter(
      ([path, entry]) => /\p{L}/u.test(withoutGiven(said(entry))) && said(own.get(path)) === said(entry),
    );
    expect(same.map(([path]) => path).toSorted()).toEqual(SAME[language] ?? []);
  });

  it("leave nothing out that is put into them", () => {
    const lost = entries.filter(([path, entry]) =>
      GIVEN_LOOKS.some((given) => given.test(said(entry)) && !given.test(said(own.get(path)))),
    );
    expect(lost.map(([path]) => path)).toEqual([]);
  });

  it.for([0, 1, 2, 3, 11, 100, 1234])("count %i, with its number where that is not a word", (number) => {
    const { locale } = wordsIn(language);
    const digits = new Intl.NumberFormat(locale).format(number);
    for (const [path] of counted) {
      const count = own.get(path);
      const text = typeof count === "function" ? String(count(number)) : "";
      expect([path, text]).toEqual([path, expect.stringMatching(/\p{L}/u)]);
      expect(text).not.toContain("#");
      if (number > 2) expect([path, text]).toEqual([path, expect.stringContaining(digits)]);
    }
  });

  it("keep to the marks, and to the way of addressing people, of their language", () => {
    const wrong = [...own].filter(([, entry]) => UNUSUAL[language].test(said(entry)));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it("put items in a row", () => {
    const row = wordsIn(language).list(["Echo", "Post", "Globe"]);
    expect(row).toMatch(/Echo.+Post.+Globe/);
  });
});

it.each([
  ["en-US", "en"],
  ["fr", "fr"],
  ["es-419", "es"],
  ["de", "de"],
  ["ja", "en"],
  ["", "en"],
])("a person whose Discord is in %j reads %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

describe.for(LANGUAGES)("in %s", (language) => {
  const { buttons, corpus, subscriptions } = wordsIn(language);

  it.for([
    ["a button", 80, [...entriesIn(buttons), ...entriesIn(subscriptions.editor)]],
    ["a field of a form", 45, [...entriesIn(corpus.form), ...entriesIn(subscriptions.form)]],
  ] as const)("%s holds what it is called", ([, most, called]) => {
    const short = called.filter(([path]) => path !== "files");
    for (const [path, entry] of short) expect([path, said(entry).length <= most]).toEqual([path, true]);
    expect(corpus.form.files.length).toBeLessThanOrEqual(100);
  });
});

describe.for(LANGUAGES)("the commands that are named in %s", (language) => {
  const called = new Set(
    commands.map(({ data }) =>
      ["fr", "de", "es"].includes(language) ? saidIn(language, "names", data.name) : data.name,
    ),
  );

  it.for(Object.entries(wordsIn(language).options))("have an option %s that is called %s", ([name, own]) => {
    expect(own).toBe(["fr", "de", "es"].includes(language) ? saidIn(language, "names", name) : name);
  });

  it("are called so there", () => {
    const words: object = wordsIn(language);
    const named = entriesIn(words)
      .flatMap(([, entry]) => [...said(entry).matchAll(/(?<![\p{L}\p{N}/<:.*`])\/(\p{L}[\p{L}-]*)/gu)])
      .map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !called.has(name))).toEqual([]);
  });
});
