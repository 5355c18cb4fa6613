import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationIntegrationType,
  InteractionContextType,
  ApplicationCommandOptionType as Kind,
} from "discord-api-types/v10";
import { count } from "../src/answer/wording.ts";
import type { Asker } from "../src/discord/asker.ts";
import {
  type Command,
  type Context,
  InputError,
  type Options,
  type Outcome,
} from "../src/discord/command.ts";
import type { Filled, Modal } from "../src/discord/form.ts";
import { need } from "../src/discord/need.ts";
import type { Given, Intake } from "../src/ingest/intake.ts";
import type { Publication } from "../src/model/article.ts";
import type { FollowedFeed } from "../src/model/feed.ts";
import { calendarDay } from "../src/sources/day.ts";
import { doubtsOf, usualIn } from "../src/sources/doubts.ts";
import { FeedError } from "../src/sources/feed/feed-error.ts";
import { checkedUrl } from "../src/sources/web/checked-url.ts";
import { WebError } from "../src/sources/web/web-error.ts";
import { shorten } from "../src/text/cut.ts";

/** Feeds that one server may follow. */
const MOST_FEEDS = 25;
/** Discord's limits on completions: how many, and how long. */
const MOST_CHOICES = 25;
const MAX_CHOICE = 100;

const string = (name: string, description: string): APIApplicationCommandBasicOption => ({
  type: Kind.String,
  name,
  description,
  max_length: 500,
});

const subcommand = (name: string, description: string, options: APIApplicationCommandBasicOption[] = []) => ({
  type: Kind.Subcommand as const,
  name,
  description,
  options,
});

const completed = (name: string, description: string): APIApplicationCommandBasicOption => ({
  type: Kind.String,
  name,
  description,
  required: true,
  autocomplete: true,
});

const options: APIApplicationCommandOption[] = [
  subcommand("add", "Add an article: by its address, or as a file. Without either, a form opens", [
    string("address", "Where the article stands, such as https://…"),
    {
      type: Kind.Attachment,
      name: "file",
      description: "A saved page, text, Markdown, JSON, PDF, or a zip of them",
    },
    string("outlet", "Whose article it is, where you know it"),
    string("published", "The day of publication, as YYYY-MM-DD, where you know it"),
  ]),
  {
    type: Kind.SubcommandGroup,
    name: "feed",
    description: "Feeds whose new articles are added by themselves",
    options: [
      subcommand("add", "Follow a feed", [
        { ...string("address", "A feed, or a site that names one"), required: true } as const,
      ]),
      subcommand("list", "The feeds that this server follows"),
      subcommand("remove", "Follow a feed no more; its articles stay", [completed("feed", "Which feed")]),
    ],
  },
  subcommand("status", "How many articles and feeds this server has of its own"),
  subcommand("check", "What is doubtful about this server's own articles"),
  subcommand("remove", "Take an article of this server's own away", [completed("article", "Which article")]),
];

type Input =
  | { readonly kind: "form" | "feed list" | "status" | "check" }
  | { readonly kind: "add"; readonly given: Given }
  | { readonly kind: "feed add" | "feed remove" | "remove"; readonly asked: string };

/** What anybody may see. */
const FOR_ALL: ReadonlySet<string> = new Set(["status"]);

export default {
  data: {
    name: "corpus",
    description: "This server's own articles and feeds",
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    options,
  },
  parse: (options, { path, asker }) => inputOf(path.join(" "), options, asker),
  visibility: () => "private",
  execute: (input, context) => perform(input, context),
  form: ({ kind }) => (kind === "form" ? { action: "add", cursor: "", query: "" } : null),
  autocomplete: (option, typed, context) => complete(option, typed, context),
  components: {
    save: { gives: "update", press: ({ cursor }, context) => save(cursor, context) },
    discard: { gives: "update", press: ({ cursor }, context) => discard(cursor, context) },
  },
  modals: {
    add: {
      gives: "private",
      async open(_, context) {
        serverOf(context);
        return FORM;
      },
      submit: (filled, context) => preview(filledIn(filled), context),
    },
  },
} satisfies Command<Input>;

function inputOf(verb: string, options: Options, asker: Asker): Input {
  serverOf(asker, !FOR_ALL.has(verb));
  const { address, file, outlet, published, feed, article } = options;
  switch (verb) {
    case "add": {
      if (address === undefined && file === undefined) return { kind: "form" };
      const picked = typeof file === "object" && file.kind === "file" ? file : null;
      const [at, by, on] = [address, outlet, published].map((one) => String(one ?? ""));
      return { kind: "add", given: given(at ?? "", picked, by ?? "", on ?? "") };
    }
    case "feed add":
      return { kind: verb, asked: addressIn(String(address)) };
    case "feed remove":
      return { kind: verb, asked: String(feed) };
    case "remove":
      return { kind: verb, asked: String(article) };
    case "feed list":
    case "check":
      return { kind: verb };
    default:
      return { kind: "status" };
  }
}

/** The server whose articles these are. Throws InputError where there is none, or the asker may not manage it. */
function serverOf(asker: Asker, manages = true): string {
  if (asker.guild === null || !asker.isInstalled)
    throw new InputError(
      "A server that has installed Dateline has articles of its own; here there are none.",
    );
  if (manages) need(asker, { member: ["ManageGuild"] });
  return asker.guild;
}

function given(address: string, file: Given["file"], outlet: string, published: string): Given {
  const [, year = "", month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(published.trim()) ?? [];
  const on = published.trim() ? calendarDay(year, Number(month), Number(day)) : null;
  if (published.trim() && on === null)
    throw new InputError(`“${published}” is no day. Write it as YYYY-MM-DD, such as 2021-08-11.`);
  return {
    address: address.trim() ? addressIn(address) : null,
    file,
    outlet: outlet.trim() || null,
    published: on,
  };
}

function addressIn(address: string): string {
  try {
    return checkedUrl(/^[\w-]+(\.[\w-]+)+(\/|$)/.test(address.trim()) ? `https://${address.trim()}` : address)
      .href;
  } catch (error) {
    throw asMistake(error);
  }
}

/** What is wrong with an address or a feed is for the person to know. */
function asMistake(error: unknown): unknown {
  return error instanceof WebError || error instanceof FeedError ? new InputError(error.message) : error;
}

function perform(input: Input, context: Context): Promise<Outcome> {
  switch (input.kind) {
    case "add":
      return preview(input.given, context);
    case "feed add":
      return follow(input.asked, context);
    case "feed remove":
      return unfollow(input.asked, context);
    case "remove":
      return remove(input.asked, context);
    case "check":
      return check(context);
    default:
      return overview(input.kind === "feed list" ? "feeds" : "status", context);
  }
}

function intakeOf({ intake }: Context): Intake {
  if (!intake) throw new InputError("Nothing can be added here.");
  return intake;
}

const told = (text: string): Outcome => ({ answer: { kind: "notice", text } });

async function preview(given: Given, context: Context): Promise<Outcome> {
  if (!given.address && !given.file) throw new InputError("Give an address, or a file.");
  return { answer: { kind: "preview", ...(await intakeOf(context).preview(serverOf(context), given)) } };
}

async function save(key: string, context: Context): Promise<Outcome> {
  const saved = await intakeOf(context).save(serverOf(context), key);
  if (!saved)
    throw new InputError(
      "This was saved or discarded already, or forgotten after a day. Please add it again.",
    );
  return told(savedWords(saved));
}

const KINDS: readonly (readonly [Publication["kind"], string])[] = [
  ["added", "added"],
  ["revised", "corrected"],
  ["unchanged", "here already"],
  ["repeated", "here already under another address"],
];

function savedWords(saved: readonly Publication[]): string {
  const counts = KINDS.flatMap(([kind, words]) => {
    const some = saved.filter((one) => one.kind === kind).length;
    return some > 0 ? [`${count(some, "article")} ${words}`] : [];
  });
  return `Saved: ${counts.join(", ")}. Found in this server alone.`;
}

async function discard(key: string, context: Context): Promise<Outcome> {
  await intakeOf(context).discard(serverOf(context), key);
  return told("Discarded. Nothing was saved.");
}

async function follow(address: string, context: Context): Promise<Outcome> {
  const server = serverOf(context);
  if ((await intakeOf(context).feeds(server)).length >= MOST_FEEDS)
    throw new InputError(
      `A server follows ${MOST_FEEDS} feeds at most. Remove one first: /corpus feed remove.`,
    );
  const followed = intakeOf(context).follow(server, address, context.user?.id ?? "");
  const { feed, isNew, items } = await followed.catch((error: unknown) => {
    throw asMistake(error);
  });
  const name = feed.title ?? feed.address;
  return told(
    isNew
      ? `Following ${name} (${feed.address}). Its ${count(items, "item")} and what comes after are found in this server alone, in a few minutes.`
      : `This server follows ${name} already.`,
  );
}

async function unfollow(asked: string, context: Context): Promise<Outcome> {
  const server = serverOf(context);
  const feed = (await intakeOf(context).feeds(server)).find((one) => isMeant(one, asked));
  if (!feed || !(await intakeOf(context).unfollow(server, feed.id)))
    throw new InputError(
      `This server follows no feed “${shorten(asked, MAX_CHOICE)}”. See /corpus feed list.`,
    );
  return told(`No longer following ${feed.title ?? feed.address}. Its articles stay.`);
}

const isMeant = ({ id, address, title }: FollowedFeed, asked: string): boolean =>
  [id, address, title].includes(asked.trim());

async function remove(asked: string, context: Context): Promise<Outcome> {
  const server = serverOf(context);
  const articles = await intakeOf(context).articles(server);
  const article = articles.find(({ id, headline }) => id === asked.trim() || headline === asked.trim());
  if (!article || !(await intakeOf(context).remove(server, article.id)))
    throw new InputError(`This server has no article “${shorten(asked, MAX_CHOICE)}” of its own.`);
  return told(`Removed “${article.headline}”. It is no longer found here.`);
}

async function overview(show: "status" | "feeds", context: Context): Promise<Outcome> {
  const server = serverOf(context, show === "feeds");
  const [articles, feeds] = await Promise.all([
    intakeOf(context).articles(server),
    intakeOf(context).feeds(server),
  ]);
  return { answer: { kind: "corpus", show, articles: articles.length, doubtful: [], feeds } };
}

async function check(context: Context): Promise<Outcome> {
  const articles = await intakeOf(context).articles(serverOf(context));
  const usual = await usualIn(each(articles));
  const doubtful = articles.flatMap((article) => {
    const doubts = doubtsOf(article, usual).map(({ kind, about }) => `${kind}: ${about}`);
    return doubts.length > 0 ? [{ headline: article.headline, doubts }] : [];
  });
  return { answer: { kind: "corpus", show: "check", articles: articles.length, doubtful, feeds: [] } };
}

async function* each<T>(all: readonly T[]): AsyncIterable<T> {
  yield* all;
}

async function complete(option: string, typed: string, context: Context) {
  const server = serverOf(context);
  const all =
    option === "feed"
      ? (await intakeOf(context).feeds(server)).map(({ id, title, address }) => ({
          name: title ?? address,
          value: id,
        }))
      : (await intakeOf(context).articles(server)).map(({ id, headline }) => ({ name: headline, value: id }));
  const wanted = typed.trim().toLowerCase();
  return all
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, MOST_CHOICES)
    .map(({ name, value }) => ({ name: shorten(name, MAX_CHOICE), value }));
}

const FORM: Modal = {
  title: "Add an article",
  fields: [
    { kind: "text", name: "address", label: "Address", optional: true, most: 500, placeholder: "https://…" },
    {
      kind: "file",
      name: "file",
      label: "Or a file",
      description: "A saved page, text, Markdown, JSON, PDF, or a zip of them",
      optional: true,
    },
    { kind: "text", name: "outlet", label: "Outlet, where you know it", optional: true, most: 100 },
    {
      kind: "text",
      name: "published",
      label: "Day of publication, where you know it",
      optional: true,
      most: 10,
      placeholder: "YYYY-MM-DD",
    },
  ],
};

const filledIn = ({ texts, files }: Filled): Given =>
  given(texts.address ?? "", files.file?.[0] ?? null, texts.outlet ?? "", texts.published ?? "");
