import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Discord, startDiscord } from "../discord.ts";
import { type Ask, askOf, problemsOf } from "../raw.ts";
import { long, many } from "./parts.ts";

let discord: Discord;
let ask: Ask;
let here: string;

beforeEach(async () => {
  discord = await startDiscord();
  ask = askOf(discord);
  here = `/applications/${discord.applicationId}/commands`;
  for (const route of ["POST /applications/:id/commands", "global"])
    discord.limits.set(route, { limit: 1_000, window: 1_000 });
});
afterEach(() => discord.stop());

const slash = (more: object = {}) => ({ name: "when", description: "Tells when", ...more });
const option = (more: object = {}) => ({ type: 3, name: "topic", description: "About what", ...more });
const withOption = (more: object) => slash({ options: [option(more)] });
const choice = (more: object = {}) => ({ name: "A", value: "a", ...more });

const REFUSED: readonly (readonly [what: string, body: object, ...problems: readonly string[]])[] = [
  ["a name in capitals", slash({ name: "When" }), "name APPLICATION_COMMAND_INVALID_NAME"],
  ["a name of two words", slash({ name: "when then" }), "name APPLICATION_COMMAND_INVALID_NAME"],
  ["a name of 33 characters", slash({ name: long(33) }), "name APPLICATION_COMMAND_INVALID_NAME"],
  ["no description", { name: "when" }, "description BASE_TYPE_REQUIRED"],
  ["a long description", slash({ description: long(101) }), "description BASE_TYPE_BAD_LENGTH"],
  [
    "an unknown language",
    slash({ name_localizations: { fa: "کی" } }),
    "name_localizations.fa BASE_TYPE_CHOICES",
  ],
  [
    "a wrong name in a language",
    slash({ name_localizations: { de: "Wann" } }),
    "name_localizations.de APPLICATION_COMMAND_INVALID_NAME",
  ],
  [
    "a long description in a language",
    slash({ description_localizations: { fr: long(101) } }),
    "description_localizations.fr BASE_TYPE_BAD_LENGTH",
  ],
  [
    "26 options",
    slash({ options: many(26, (at) => option({ name: `o${at}` })) }),
    "options BASE_TYPE_MAX_LENGTH",
  ],
  ["an option's wrong name", withOption({ name: "a b" }), "options.0.name APPLICATION_COMMAND_INVALID_NAME"],
  ["an unknown type of option", withOption({ type: 99 }), "options.0.type UNION_TYPE_CHOICES"],
  [
    "a right on a subcommand",
    withOption({ type: 1, default_member_permissions: "8" }),
    "options.0.default_member_permissions BASE_TYPE_FORBIDDEN",
  ],
  [
    "26 choices",
    withOption({ choices: many(26, (at) => choice({ value: `${at}` })) }),
    "options.0.choices BASE_TYPE_MAX_LENGTH",
  ],
  [
    "a long choice",
    withOption({ choices: [choice({ name: long(101), value: long(101) })] }),
    "options.0.choices.0.name BASE_TYPE_BAD_LENGTH",
    "options.0.choices.0.value BASE_TYPE_BAD_LENGTH",
  ],
  [
    "choices and completions",
    withOption({ choices: [choice()], autocomplete: true }),
    "options.0 APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_INVALID",
  ],
  [
    "lengths out of bounds",
    withOption({ min_length: -1, max_length: 6001 }),
    "options.0.max_length NUMBER_TYPE_MAX",
    "options.0.min_length NUMBER_TYPE_MIN",
  ],
  [
    "a required option after another",
    slash({ options: [option(), option({ name: "b", required: true })] }),
    "options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
  ],
  [
    "an option twice",
    slash({ options: [option(), option()] }),
    "options.1 APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
  ],
  [
    "an option twice in one language",
    slash({
      options: [
        option({ name_localizations: { de: "tag" } }),
        option({ name: "b", name_localizations: { de: "tag" } }),
      ],
    }),
    "options.1 APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
  ],
  [
    "an option beside a subcommand",
    slash({ options: [option({ type: 1 }), option({ name: "b" })] }),
    "options.1 APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
  ],
  [
    "a group in a group",
    withOption({ type: 2, options: [option({ type: 2 })] }),
    "options.0.options.0.type UNION_TYPE_CHOICES",
  ],
  [
    "a menu with a description",
    { type: 3, name: "Find sources", description: "x" },
    "description BASE_TYPE_CHOICES",
  ],
  ["a menu with options", { type: 2, name: "Find", options: [option()] }, "options.0 BASE_TYPE_FORBIDDEN"],
  ["an unknown context", slash({ contexts: [3] }), "contexts.0 BASE_TYPE_CHOICES"],
  [
    "rights that are no number",
    slash({ default_member_permissions: "ManageGuild" }),
    "default_member_permissions STRING_TYPE_REGEX",
  ],
  [
    "more than 8000 characters, the longest language counted",
    slash({
      options: many(25, (at) =>
        option({
          name: `o${at}`,
          choices: many(2, (n) =>
            choice({
              name: `${n}${long(99)}`,
              name_localizations: { de: long(100) },
              value: `${n}${long(80)}`,
            }),
          ),
        }),
      ),
    }),
    " APPLICATION_COMMAND_TOO_LARGE",
  ],
];

describe("a command's form", () => {
  it.each(REFUSED)("refuses %s", async (_, body, ...problems) => {
    const { status, body: answer } = await ask("POST", here, body);
    expect(problemsOf(answer)).toEqual(problems.toSorted());
    expect({ status, answer }).toMatchObject({ status: 400, answer: { code: 50035 } });
  });

  it("takes names of other scripts, and a command of 8000 characters", async () => {
    expect(
      await ask("POST", here, slash({ name: "wann", name_localizations: { "zh-CN": "何时", hi: "कब" } })),
    ).toMatchObject({ status: 201 });
    const options = many(25, (at) =>
      option({
        name: `o${at}`,
        description: long(100),
        choices: many(1, () => choice({ name: long(100), value: long(100) })),
      }),
    );
    expect(await ask("POST", here, slash({ options }))).toMatchObject({ status: 201 });
  });

  it("names the place in a list of commands", async () => {
    const { body } = await ask("PUT", here, [slash(), slash({ name: "Search" })]);
    expect(problemsOf(body)).toEqual(["1.name APPLICATION_COMMAND_INVALID_NAME"]);
    const twice = await ask("PUT", here, [slash(), slash()]);
    expect(problemsOf(twice.body)).toEqual(["1.name APPLICATION_COMMANDS_DUPLICATE_NAME"]);
  });
});

describe("the application's commands", () => {
  it("keep their ids when they are put in place again, and drop out when they are not", async () => {
    const first = await ask("PUT", here, [slash(), slash({ name: "search" })]);
    const second = await ask("PUT", here, [slash({ description: "Other" })]);
    const { body } = await ask("GET", here);
    expect(first).toMatchObject({ status: 200, body: [{ name: "when" }, { name: "search" }] });
    expect(body).toEqual([expect.objectContaining({ name: "when", description: "Other" })]);
    expect(second.body).toMatchObject([{ id: Object(first.body)[0].id }]);
  });

  it("are made, changed and removed one by one", async () => {
    const made = await ask("POST", here, slash());
    const again = await ask("POST", here, slash({ description: "Other" }));
    const id = Object(made.body).id;
    const changed = await ask("PATCH", `${here}/${id}`, { name: "search" });
    const removed = await ask("DELETE", `${here}/${id}`);
    expect([made.status, again.status, changed.status, removed.status]).toEqual([201, 200, 200, 204]);
    expect(again.body).toMatchObject({
      id,
      type: 1,
      default_member_permissions: null,
      nsfw: false,
      contexts: null,
    });
    expect(changed.body).toMatchObject({ id, name: "search", description: "Other" });
    expect(await ask("GET", `${here}/${id}`)).toMatchObject({ status: 404, body: { code: 10063 } });
  });

  it("of a guild are apart from those of everywhere", async () => {
    await ask("PUT", here, [slash()]);
    await ask("PUT", `/applications/${discord.applicationId}/guilds/${discord.home.guild.id}/commands`, [
      slash({ name: "test" }),
    ]);
    expect([...discord.world.commands.values()].map(({ name, guild_id }) => [name, guild_id])).toEqual([
      ["when", undefined],
      ["test", discord.home.guild.id],
    ]);
  });

  it("are told without their translations, unless those are asked for", async () => {
    await ask("PUT", here, [slash({ name_localizations: { de: "wann" } })]);
    const plain = await ask("GET", here);
    const full = await ask("GET", `${here}?with_localizations=true`);
    expect(plain.body).not.toMatchObject([{ name_localizations: { de: "wann" } }]);
    expect(full.body).toMatchObject([{ name_localizations: { de: "wann" } }]);
  });

  it("are 100 at most, and 200 new ones a day", async () => {
    const names = (prefix: string, count: number) => many(count, (at) => slash({ name: `${prefix}${at}` }));
    expect(await ask("PUT", here, names("a", 101))).toMatchObject({ body: { code: 30032 } });
    for (const prefix of ["b", "c"]) expect((await ask("PUT", here, names(prefix, 100))).status).toBe(200);
    await ask("PUT", here, names("c", 99));
    expect(await ask("POST", here, slash())).toMatchObject({ status: 400, body: { code: 30034 } });
    discord.clock.advance(86_400_000);
    expect(await ask("POST", here, slash())).toMatchObject({ status: 201 });
  });

  it("are another application's nowhere", async () => {
    expect(await ask("GET", "/applications/100000000000000000/commands")).toMatchObject({
      status: 404,
      body: { code: 10002 },
    });
  });
});
