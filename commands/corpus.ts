import { ApplicationIntegrationType, InteractionContextType } from "discord-api-types/v10";
import { type Command, type Context, InputError, type Outcome } from "../src/discord/command.ts";
import { shorten } from "../src/text/cut.ts";
import { discard, filledIn, formIn, preview, previewAsked, save } from "./corpus/add.ts";
import { check, overview, remove } from "./corpus/articles.ts";
import { type Asked, hasNothing, intakeOf, readAsked, serverOf } from "./corpus/asked.ts";
import { follow, unfollow } from "./corpus/feeds.ts";
import { OPTIONS } from "./corpus/options.ts";
import { MAX_CHOICE, MAX_CHOICES } from "./query-options.ts";

const WORK: Readonly<Record<string, (asked: Asked, context: Context) => Promise<Outcome>>> = {
  add: previewAsked,
  "feed add": follow,
  "feed list": (_, context) => overview("feeds", context),
  "feed remove": unfollow,
  status: (_, context) => overview("status", context),
  check: (_, context) => check(context),
  remove,
};

export default {
  data: {
    name: "corpus",
    description: "This server's own articles and feeds",
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    options: [...OPTIONS],
  },
  parse: readAsked,
  visibility: () => "private",
  async execute(asked, context) {
    const work = WORK[asked.what];
    if (!work) throw new InputError(({ mistakes }) => mistakes.noSubcommand("corpus", asked.what));
    return work(asked, context);
  },
  form: ({ what, given }) =>
    what === "add" && hasNothing(given) ? { action: "add", cursor: "", query: "" } : null,
  autocomplete: async (option, typed, context) =>
    choicesLike(typed, option === "feed" ? await feedsOf(context) : await articlesOf(context)),
  components: {
    save: { gives: "update", press: ({ cursor }, context) => save(cursor, context) },
    discard: { gives: "update", press: ({ cursor }, context) => discard(cursor, context) },
  },
  modals: {
    add: {
      gives: "private",
      async open(_, context) {
        serverOf(context);
        return formIn;
      },
      async submit(filled, context) {
        serverOf(context);
        return preview(filledIn(filled), context);
      },
    },
  },
} satisfies Command<Asked>;

interface Choice {
  readonly name: string;
  readonly value: string;
}

async function feedsOf(context: Context): Promise<readonly Choice[]> {
  const feeds = await intakeOf(context).feeds(serverOf(context));
  return feeds.map(({ id, title, address }) => ({ name: title ?? address, value: id }));
}

async function articlesOf(context: Context): Promise<readonly Choice[]> {
  const articles = await intakeOf(context).articles(serverOf(context));
  return articles.map(({ id, headline }) => ({ name: headline, value: id }));
}

const choicesLike = (typed: string, all: readonly Choice[]): readonly Choice[] =>
  all
    .filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()))
    .slice(0, MAX_CHOICES)
    .map(({ name, value }) => ({ name: shorten(name, MAX_CHOICE), value }));
