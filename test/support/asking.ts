import { type APIMessage, MessageType } from "discord-api-types/v10";
import { commands } from "../../commands/index.ts";
import { partsSeenFrom } from "../../src/answer/parts.ts";
import { createReadings } from "../../src/answer/reading.ts";
import { type Asker, NOBODY } from "../../src/discord/asker.ts";
import type { AnyCommand, Context, House, Options, Outcome } from "../../src/discord/command.ts";
import { commandKey, parseComponentId } from "../../src/discord/component-id.ts";
import { withOwnButton } from "../../src/discord/own-messages.ts";
import { queryOf, tokensFor } from "../../src/discord/query-tokens.ts";
import { type RenderedMessage, render } from "../../src/discord/render/render.ts";
import type { Article } from "../../src/model/article.ts";
import { createMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { shippedGazetteer } from "../../src/text/gazetteer.ts";
import { createThesaurus } from "../../src/text/wordnet/thesaurus.ts";
import { en } from "../../src/words/en/en.ts";
import type { Words } from "../../src/words/words.ts";
import { createMemoryStore } from "./memory-store.ts";

const TODAY = "2021-08-12";
const NOW = new Date(TODAY);

// They take long to read, and tell every corpus the same.
const GAZETTEER = shippedGazetteer();
const THESAURUS = createThesaurus();

/** An outcome, and the message that shows it. */
export interface Shown {
  readonly outcome: Outcome;
  readonly message: RenderedMessage;
}

export interface Asking {
  /** The articles as they were saved. */
  readonly articles: readonly Article[];
  /** Gives a command, by its name and a subcommand's. */
  readonly ask: (words: string, options?: Options) => Promise<Shown>;
  /** Opens a message's menu on one that says this. */
  readonly menu: (name: string, text: string) => Promise<Shown>;
  /** Presses a component by its id, as a later start of the bot would read it. */
  readonly press: (id: string, values?: readonly string[]) => Promise<Shown>;
  /** The completions of an option. */
  readonly complete: (name: string, option: string, typed: string) => Promise<readonly { name: string }[]>;
}

/** Asks the commands about a corpus of these articles, from that server, without a Discord. */
export async function createAsking(
  drafts: readonly Article[],
  guild: string | null = null,
  {
    house = {},
    words = en,
    ...who
  }: Partial<Asker> & { readonly house?: Pick<House, "desk" | "intake">; readonly words?: Words } = {},
): Promise<Asking> {
  const store = createMemoryStore();
  const index = createMiniSearchIndex(GAZETTEER);
  const articles = await Promise.all(
    drafts.map(
      async ({ id, revision, scope, story, ...draft }) => (await store.publish("test", draft, scope)).article,
    ),
  );
  await index.add(articles);
  const user = { id: "1300000000000000001", name: "Ada" };
  const asker: Asker = { ...NOBODY, user, guild, ...who };
  const parts = partsSeenFrom(guild, {
    store,
    index,
    readings: createReadings(store),
    thesaurus: THESAURUS,
  });
  const context: Context = { ...parts, ...house, commands, ...asker, now: () => NOW };

  async function show(outcome: Outcome): Promise<Shown> {
    const tokenOf = await tokensFor(outcome.answer, store, NOW);
    const message = render(outcome, { tokenOf, mention: (name) => `/${name}`, commands, words });
    return { outcome, message: withOwnButton(message, outcome.answer.kind, "all", words) };
  }

  async function ask(words: string, options: Options = {}): Promise<Shown> {
    const [name = "", ...path] = words.split(" ");
    const command = commandNamed(name);
    return show(
      await command.execute(command.parse(options, { path, today: TODAY, target: null, asker }), context),
    );
  }

  async function menu(name: string, content: string): Promise<Shown> {
    const command = commandNamed(name);
    const target = { message: messageOf(content), link: "https://discord.com/channels/@me/1/1" };
    return show(await command.execute(command.parse({}, { path: [], today: TODAY, target, asker }), context));
  }

  async function press(id: string, values: readonly string[] = []): Promise<Shown> {
    const { command, action, cursor, query: token } = parseComponentId(id) ?? NOBODYS;
    const query = (await queryOf(token, store, NOW)) ?? "";
    const component = commandNamed(command).components?.[action];
    if (!component) throw new Error(`nobody hears ${id}`);
    return show(await component.press({ action, cursor, query, values, picked: [] }, context));
  }

  const complete = async (name: string, option: string, typed: string) =>
    (await commandNamed(name).autocomplete?.(option, typed, context, { path: [] })) ?? [];

  return { articles, ask, menu, press, complete };
}

const messageOf = (content: string): APIMessage => ({
  id: "1",
  channel_id: "1",
  author: { id: "1", username: "ben", discriminator: "0", global_name: null, avatar: null },
  content,
  timestamp: NOW.toISOString(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: MessageType.Default,
});

const NOBODYS = { command: "", action: "", cursor: "", query: "" };

function commandNamed(name: string): AnyCommand {
  const command = commands.find(({ data }) => commandKey(data.name) === commandKey(name));
  if (!command) throw new Error(`there is no command ${name}`);
  return command;
}
