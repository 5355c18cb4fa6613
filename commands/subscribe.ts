import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
} from "discord-api-types/v10";
import type { Desk } from "../src/deliver/desk.ts";
import { type Command, type Context, InputError, type Outcome } from "../src/discord/command.ts";
import { wordsFor } from "../src/discord/language.ts";
import { type Subscription, TELLS } from "../src/model/subscription.ts";
import { shorten } from "../src/text/cut.ts";
import { ISOLATING, isolated } from "../src/words/isolated.ts";
import { choicesOf, MAX_CHOICE, MAX_CHOICES, queryOption } from "./query-options.ts";
import { type Asked, deskOf, readAsked } from "./subscribe/asked.ts";
import { editing, typing } from "./subscribe/edit.ts";
import { change, create, list, remove, setPaused } from "./subscribe/keep.ts";
import { explain, explainMessage, preview, showAll } from "./subscribe/look.ts";
import { seenBy } from "./subscribe/seen.ts";
import { completeZone, zoneOption } from "./time-zones.ts";

type Option = APIApplicationCommandBasicOption;

const SUBSCRIPTION: Option = {
  type: ApplicationCommandOptionType.String,
  name: "subscription",
  description: "Which one: choose it from the list",
  required: true,
  autocomplete: true,
  max_length: 200,
};

const CHANNEL: Option = {
  type: ApplicationCommandOptionType.Channel,
  name: "channel",
  description: "Where to tell it; here unless said otherwise",
  channel_types: [
    ChannelType.GuildText,
    ChannelType.GuildAnnouncement,
    ChannelType.PublicThread,
    ChannelType.PrivateThread,
    ChannelType.AnnouncementThread,
    ChannelType.GuildForum,
  ],
};

const HOW: readonly Option[] = [
  {
    type: ApplicationCommandOptionType.String,
    name: "tell",
    description: "Every story at once, or several together",
    choices: TELLS.map((tell) => ({ name: tell, value: tell })),
  },
  {
    type: ApplicationCommandOptionType.String,
    name: "quiet",
    description: 'Hours without messages, such as "22-7"; "none" ends them',
    max_length: 20,
  },
  zoneOption('The time zone of quiet hours and digests, such as "Europe/Berlin"'),
  { type: ApplicationCommandOptionType.Role, name: "role", description: "A role to mention" },
  {
    type: ApplicationCommandOptionType.String,
    name: "tag",
    description: 'In a forum: the tags of its posts, by name, such as "News, Sport"; "none" takes them off',
    max_length: 120,
  },
  {
    type: ApplicationCommandOptionType.Boolean,
    name: "publish",
    description: "In an announcement channel: publish to its followers, ten an hour at most",
  },
];

const ARTICLE: Option = {
  type: ApplicationCommandOptionType.String,
  name: "article",
  description: "The headline, or words of it",
  required: true,
  autocomplete: true,
  max_length: 300,
};

const QUERY = queryOption("query", 'What about: words, an "exact phrase", outlet:reuters');
const NEW_QUERY: Option = { ...QUERY, description: "What about, in place of before", required: false };

const subcommand = (name: string, description: string, options: readonly Option[] = []) => ({
  type: ApplicationCommandOptionType.Subcommand as const,
  name,
  description,
  ...(options.length > 0 && { options: [...options] }),
});

const WORK: Readonly<Record<string, (asked: Asked, context: Context, desk: Desk) => Promise<Outcome>>> = {
  add: create,
  list,
  edit: change,
  pause: (asked, context, desk) => setPaused(asked, context, desk, true),
  resume: (asked, context, desk) => setPaused(asked, context, desk, false),
  remove,
  preview,
  why: explain,
};

export default {
  data: {
    name: "subscribe",
    description: "Tell a channel of new articles",
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    options: [
      subcommand("add", "Tell a channel of every new article about something", [QUERY, CHANNEL, ...HOW]),
      subcommand("list", "What is subscribed to in this server, and whether it works"),
      subcommand("edit", "Change a subscription: without more, a menu of what can be chosen opens", [
        SUBSCRIPTION,
        NEW_QUERY,
        ...HOW,
      ]),
      subcommand("pause", "Let a subscription rest", [SUBSCRIPTION]),
      subcommand("resume", "Take up a subscription that rests, or its channel that was stopped", [
        SUBSCRIPTION,
      ]),
      subcommand("remove", "End a subscription", [SUBSCRIPTION]),
      subcommand("preview", "What a subscription would tell: the newest that is here", [QUERY]),
      subcommand("why", "Why an article was told here, or was not", [ARTICLE]),
    ],
  },
  parse: readAsked,
  visibility: () => "private",
  async execute(asked, context) {
    const work = WORK[asked.what];
    if (!work) throw new InputError(({ mistakes }) => mistakes.noSubcommand("subscribe", asked.what));
    return work(asked, context, deskOf(context));
  },
  async autocomplete(option, typed, context) {
    if (option === "zone") return completeZone(typed);
    if (option === "article") return choicesOf(await context.index.suggest(typed, ["headline"], MAX_CHOICES));
    if (option === "query")
      return choicesOf(await context.index.suggest(typed, ["name", "phrase"], MAX_CHOICES));
    return subscriptionsLike(typed, context);
  },
  components: {
    ...editing,
    remove: {
      gives: "update",
      press: ({ cursor: subscription }, context) => remove({ subscription }, context, deskOf(context)),
    },
    why: {
      gives: "private",
      press: ({ cursor }, context) => explainMessage(cursor, context, deskOf(context)),
    },
    chosen: {
      gives: "update",
      press: ({ values: [article = ""] }, context) => explain({ article }, context, deskOf(context)),
    },
    more: { gives: "private", press: ({ cursor }, context) => showAll(cursor, context, deskOf(context)) },
  },
  modals: { words: typing },
} satisfies Command<Asked>;

async function subscriptionsLike(typed: string, context: Context) {
  const { guild, desk } = context;
  const all = guild === null || !desk ? [] : await desk.subscriptions.inGuild(guild);
  const words = await wordsFor("one", context, context.store);
  const nameOf = ({ query, tell }: Subscription) => {
    const often = ` · ${words.subscriptions.tells[tell]}`;
    return isolated(shorten(query, MAX_CHOICE - often.length - ISOLATING), words) + often;
  };
  return seenBy(all, context)
    .filter(({ query }) => query.toLowerCase().includes(typed.toLowerCase()))
    .slice(0, MAX_CHOICES)
    .map((one) => ({ name: nameOf(one), value: one.id }));
}
