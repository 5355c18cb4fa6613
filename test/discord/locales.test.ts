import { REST } from "@discordjs/rest";
import { Locale, type RESTPostAPIApplicationCommandsJSONBody } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { CATALOGUES, localized, saidIn } from "../../src/discord/locales/localize.ts";
import { register, registered } from "../../src/discord/registration.ts";
import { LANGUAGE_NAMES } from "../../src/words/languages.ts";
import { type Discord, startDiscord } from "../support/discord/discord.ts";
import { UNUSUAL } from "../words/unusual.ts";

const LANGUAGES = [Locale.French, Locale.German, Locale.SpanishES, Locale.SpanishLATAM] as const;

/** A language is called by its own name, whoever chooses. */
const OWN_NAMES = Object.values(LANGUAGE_NAMES);
/** Styles of citation, called the same in every language. */
const PROPER = /^(APA|MLA|Chicago|Wikipedia( \{\{cite news\}\})?|BibTeX|CSL-JSON)$/i;

const MARKS = {
  [Locale.French]: UNUSUAL.fr,
  [Locale.German]: UNUSUAL.de,
  [Locale.SpanishES]: UNUSUAL.es,
  [Locale.SpanishLATAM]: UNUSUAL.es,
};

/** What Discord lets a slash command be called, in lower case. */
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

type Said = { readonly [locale: string]: string | null | undefined } | null | undefined;

interface Node {
  readonly type?: number | undefined;
  readonly name: string;
  readonly name_localizations?: Said;
  readonly description?: string | undefined;
  readonly description_localizations?: Said;
  readonly options?: readonly Node[] | undefined;
  readonly choices?: readonly Node[] | undefined;
}

const everyNode = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => [node, ...everyNode(node.options ?? [])]);

const data: readonly RESTPostAPIApplicationCommandsJSONBody[] = commands.map((command) => command.data);
const roots: readonly Node[] = data.map(localized);
const nodes = everyNode(roots);
const slashes = everyNode(roots.filter(({ description }) => description !== undefined));
const menus = roots.filter(({ description }) => description === undefined);
const choices = nodes
  .flatMap((node) => node.choices ?? [])
  .filter(({ name }) => !PROPER.test(name) && !OWN_NAMES.includes(name));

const lengthIn = (node: Node, of: (node: Node) => readonly [string, Said][]): number =>
  of(node).reduce(
    (sum, [english, said]) =>
      sum + Math.max(english.length, ...Object.values(said ?? {}).map((one) => one?.length ?? 0)),
    0,
  );

const textsOf = (node: Node): readonly [string, Said][] => [
  [node.name, node.name_localizations],
  [node.description ?? "", node.description_localizations],
];

/** As Discord counts: of each text the longest language, and of a choice its value too. */
const sizeOf = (node: Node): number =>
  lengthIn(node, textsOf) +
  ("value" in node ? String(node.value).length : 0) +
  [...(node.options ?? []), ...(node.choices ?? [])].reduce((sum, one) => sum + sizeOf(one), 0);

describe.for(LANGUAGES)("the commands in %s", (language) => {
  it("have a name for every command, subcommand and option", () => {
    const wrong = slashes
      .map(({ name, name_localizations: said }) => [name, said?.[language] ?? ""] as const)
      .filter(([, said]) => !NAME.test(said) || said !== said.toLowerCase());
    expect(wrong).toEqual([]);
  });

  it("have a description for each, of 100 characters at most", () => {
    const wrong = slashes
      .map((node) => [node.description, node.description_localizations?.[language] ?? ""] as const)
      .filter(([, said]) => said.length < 1 || said.length > 100);
    expect(wrong).toEqual([]);
  });

  it("keep to the marks, and to the way of addressing people, of their language", () => {
    const { names = {}, descriptions = {}, choices = {} } = CATALOGUES[language] ?? {};
    const said = [names, descriptions, choices].flatMap((part) => Object.values(part));
    expect(said.length).toBeGreaterThan(100);
    // A question is given in English, as only that is understood.
    expect(said.filter((one) => !one.includes("when did") && MARKS[language].test(one))).toEqual([]);
  });

  it("have a name for every menu, of 32 characters at most", () => {
    expect(menus.length).toBeGreaterThan(0);
    for (const { name_localizations: said } of menus) expect(said?.[language]).toMatch(/^.{1,32}$/);
  });

  it("have a label for every choice that is no proper name", () => {
    expect(choices.length).toBeGreaterThan(0);
    const wrong = choices.filter((one) => !/^.{1,100}$/.test(one.name_localizations?.[language] ?? ""));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("are called by names of their own, among their siblings", () => {
    const siblings = [roots, ...nodes.flatMap((node) => [node.options ?? [], node.choices ?? []])];
    for (const group of siblings) {
      const names = group.map(({ name, name_localizations: said }) => said?.[language] ?? name);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it("name a command in a description as it is called there", () => {
    const help = roots.find(({ name }) => name === "help")?.name_localizations?.[language];
    const pointing = slashes.filter(({ description }) => description?.includes("/help"));
    expect(pointing.length).toBeGreaterThan(0);
    for (const node of pointing)
      expect(node.description_localizations?.[language]).toMatch(new RegExp(`/${help}$`));
  });

  it("leave nothing over in the catalogue", () => {
    const { names = {}, descriptions = {}, choices: labels = {} } = CATALOGUES[language] ?? {};
    const used = {
      names: nodes.map(({ name }) => name),
      descriptions: nodes.map(({ description }) => description),
      labels: choices.map(({ name }) => name),
    };
    expect(Object.keys(names).filter((one) => !used.names.includes(one))).toEqual([]);
    expect(Object.keys(descriptions).filter((one) => !used.descriptions.includes(one))).toEqual([]);
    expect(Object.keys(labels).filter((one) => !used.labels.includes(one))).toEqual([]);
  });
});

describe.for(["fa", "ar"] as const)("the commands in %s, which Discord has not", (language) => {
  const described = nodes.flatMap(({ description }) =>
    description ? [[description, saidIn(language, "descriptions", description)] as const] : [],
  );

  it("have a description for each", () => {
    expect(described.filter(([english, said]) => said === english)).toEqual([]);
  });

  it("hold a day, hours, an address, a command and a question as they are written from left to right", () => {
    const loose = described.map(([, said]) => said.replaceAll(/\u2068[^\u2069]*\u2069/g, ""));
    expect(loose.filter((said) => /\d-\d|\/|\?/.test(said.replaceAll(/"\w+\/\w+"/g, "")))).toEqual([]);
  });
});

describe("a command in every language", () => {
  it("keeps to Discord's 8000 characters", () => {
    for (const root of roots) expect([root.name, sizeOf(root) <= 8000]).toEqual([root.name, true]);
  });

  it("keeps the English name and the values, by which it is asked", () => {
    const stripped = JSON.stringify(roots, (key, value) =>
      key.endsWith("_localizations") ? undefined : value,
    );
    expect(JSON.parse(stripped)).toEqual(JSON.parse(JSON.stringify(data)));
  });

  it("is left as it is where no language knows it", () => {
    const unknown = { name: "xyzzy", description: "Nothing happens" };
    expect(localized(unknown)).toEqual(unknown);
  });
});

describe("registering", () => {
  let discord: Discord;
  beforeAll(async () => {
    discord = await startDiscord();
  });
  afterAll(() => discord.stop());

  const place = () => ({
    rest: new REST({ api: discord.url }).setToken(discord.token),
    applicationId: discord.applicationId,
    guildId: null,
  });

  it("gives Discord the languages, and sees that it holds them", async () => {
    expect(await register(data, place())).toBe(true);
    const when = (await registered(place())).find(({ name }) => name === "when");
    expect(when?.name_localizations).toEqual({
      fr: "quand",
      de: "wann",
      "es-ES": "cuándo",
      "es-419": "cuándo",
    });
    expect(await register(data, place())).toBe(false);
  });

  it.for([
    ["lacks the languages", (): object => data],
    ["holds another translation", () => roots.map((one) => ({ ...one, name_localizations: { de: "alt" } }))],
  ] as const)("registers anew where Discord %s", async ([, held]) => {
    const { rest, applicationId } = place();
    await rest.put(`/applications/${applicationId}/commands`, { body: held() });
    expect(await register(data, place())).toBe(true);
    expect(await register(data, place())).toBe(false);
  });
});
