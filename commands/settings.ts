import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ChannelType,
} from "discord-api-types/v10";
import type { Asker } from "../src/discord/asker.ts";
import {
  type Command,
  type Context,
  InputError,
  type Options,
  type Outcome,
  outdated,
} from "../src/discord/command.ts";
import { may, need } from "../src/discord/need.ts";
import { QUOTE_STYLES } from "../src/model/citation.ts";
import { NO_WISHES, type Owner, type Settings } from "../src/model/settings.ts";
import { LANGUAGE_NAMES, LANGUAGES } from "../src/words/languages.ts";
import { numeral } from "../src/words/numeral.ts";
import { completeQuery, EVERYWHERE, readChoice, readText } from "./query-options.ts";
import { completeZone, readZone, zoneOption } from "./time-zones.ts";

interface Input {
  readonly owner: Owner;
  readonly wishes: Partial<Settings>;
}

/** Clears a wish. */
const NO_WISH = "any";
const MOST_OUTLETS = 10;

const OPTIONS: readonly APIApplicationCommandBasicOption[] = [
  {
    type: ApplicationCommandOptionType.String,
    name: "outlet",
    description: 'Only these, where a question names none: one, or several with commas; "any" for all',
    autocomplete: true,
    max_length: 300,
  },
  {
    type: ApplicationCommandOptionType.Boolean,
    name: "private",
    description: "Show answers to who asks alone",
  },
  {
    type: ApplicationCommandOptionType.String,
    name: "style",
    description: "How a quotation names its source",
    choices: QUOTE_STYLES.map((value) => ({ name: value, value })),
  },
  zoneOption('The time zone of new subscriptions, such as "Europe/Berlin"'),
  {
    type: ApplicationCommandOptionType.String,
    name: "language",
    description: "The language of answers: of those for you alone, or a server's of those for all",
    choices: LANGUAGES.map((value) => ({ name: LANGUAGE_NAMES[value], value })),
  },
];

const OF_SERVERS: readonly APIApplicationCommandBasicOption[] = [
  {
    type: ApplicationCommandOptionType.Channel,
    name: "notices",
    description: "Where to say that news stopped, if who subscribed takes no private messages",
    channel_types: [
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.PublicThread,
      ChannelType.PrivateThread,
      ChannelType.AnnouncementThread,
    ],
  },
  {
    type: ApplicationCommandOptionType.Integer,
    name: "limit",
    description: "Messages an hour that a channel is sent; what is more comes together",
    min_value: 1,
    max_value: 100,
  },
];

const subcommand = (
  name: string,
  description: string,
  options: readonly APIApplicationCommandBasicOption[],
) => ({
  type: ApplicationCommandOptionType.Subcommand as const,
  name,
  description,
  options: [...options],
});

export default {
  data: {
    name: "settings",
    description: "What holds where a command does not say: outlets, who sees answers, the style of citations",
    options: [
      subcommand("me", "Your own settings, wherever you ask", OPTIONS),
      subcommand("server", "This server's settings, for who has none of their own", [
        ...OPTIONS,
        ...OF_SERVERS,
      ]),
    ],
    ...EVERYWHERE,
  },
  parse(options, { path, asker }) {
    const wishes = readWishes(options, asker);
    const owner = ownerOf(path[0] === "me" ? "member" : "server", asker);
    if (owner.kind === "server" && Object.keys(wishes).length) need(asker, { member: ["ManageGuild"] });
    return { owner, wishes };
  },
  visibility: () => "private",
  execute: change,
  components: {
    clear: {
      gives: "update",
      press({ cursor, values: [name = ""] }, context) {
        if (!isName(name)) throw outdated();
        const owner = ownerOf(cursor === "server" ? "server" : "member", context);
        if (owner.kind === "server") need(context, { member: ["ManageGuild"] });
        return change({ owner, wishes: { [name]: null } }, context);
      },
    },
  },
  autocomplete: async (option, typed, context) =>
    option === "zone" ? completeZone(typed) : completeQuery(option, typed, context),
} satisfies Command<Input>;

/** Throws InputError. */
function ownerOf(kind: Owner["kind"], { user, guild }: Asker): Owner {
  const id = kind === "member" ? user?.id : guild;
  if (id) return { kind, id };
  throw new InputError(({ mistakes }) => (kind === "member" ? mistakes.nobodyAsks : mistakes.noServer));
}

const isName = (name: string): name is keyof Settings => Object.hasOwn(NO_WISHES, name);

async function change({ owner, wishes }: Input, context: Context): Promise<Outcome> {
  const { store } = context;
  const settings = { ...(await store.settings(owner)), ...wishes };
  if (Object.keys(wishes).length) await store.keepSettings(owner, settings);
  const isChangeable = owner.kind === "member" || may(context, "ManageGuild");
  return { answer: { kind: "settings", owner, settings, isChangeable } };
}

/** What is to change; what was not said stays. */
function readWishes(options: Options, asker: Asker): Partial<Settings> {
  const outlets = readText(options, "outlet");
  const style = readText(options, "style");
  const zone = readZone(options);
  const notices = readNotices(options, asker);
  const language = readText(options, "language");
  return {
    ...(outlets === undefined ? {} : { outlets: readOutlets(outlets) }),
    ...(typeof options.private === "boolean" ? { private: options.private } : {}),
    ...(zone === undefined ? {} : { zone }),
    ...(typeof options.limit === "number" ? { limit: options.limit } : {}),
    ...(notices === undefined ? {} : { notices }),
    ...(language === undefined ? {} : { language: readChoice(options, "language", LANGUAGES) }),
    ...(style === undefined ? {} : { style: readChoice(options, "style", QUOTE_STYLES) }),
  };
}

/** A channel in which the bot may write. Throws InputError. */
function readNotices({ notices }: Options, asker: Asker): string | undefined {
  if (typeof notices !== "object" || notices.kind !== "channel") return undefined;
  need(asker, { bot: ["ViewChannel", "SendMessages"] }, notices);
  return notices.id;
}

function readOutlets(typed: string): readonly string[] | null {
  if (typed.toLowerCase() === NO_WISH) return null;
  const names = typed.split(",").map((name) => name.replaceAll(/["“”„«»]/g, "").trim());
  const outlets = [...new Set(names.filter(Boolean))];
  if (outlets.length === 0 || outlets.length > MOST_OUTLETS)
    throw new InputError((words) => words.mistakes.nameOutlets(numeral(MOST_OUTLETS, words), NO_WISH));
  return outlets;
}
