import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { passageAt } from "../src/answer/article.ts";
import { search } from "../src/answer/excerpt-answers.ts";
import { type Command, type Context, InputError, type Outcome, outdated } from "../src/discord/command.ts";
import { formatPassageRef, type PassageRef, parsePassageRef } from "../src/model/passage.ts";
import { MAX_QUERY_LENGTH, type Query } from "../src/model/query.ts";
import { formatQuery } from "../src/query/format.ts";
import { parseQuery } from "../src/query/parse.ts";
import { unlessWrong } from "../src/query/query-error.ts";
import { shorten } from "../src/text/cut.ts";
import { EVERYWHERE, MAX_CHOICE, MAX_CHOICES, readText } from "./query-options.ts";

/** A passage by its reference, or words that it alone holds. */
type Input = { readonly ref: PassageRef } | { readonly query: Query };

export default {
  data: {
    name: "quote",
    description: "Post one passage for all to read, with its outlet and day",
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "passage",
        description: "Words of the passage: choose it from the list",
        required: true,
        autocomplete: true,
        min_length: 1,
        max_length: MAX_QUERY_LENGTH,
      },
    ],
    ...EVERYWHERE,
  },
  parse(options, { today }) {
    const passage = readText(options, "passage");
    if (!passage) throw new InputError("Say which passage, by words of it.");
    const ref = parsePassageRef(passage);
    return ref ? { ref } : { query: parseQuery(passage, today) };
  },
  visibility: () => "public",
  execute: (input, context) => ("ref" in input ? post(input.ref, context) : quoteOnly(input.query, context)),
  async autocomplete(_, typed, context) {
    const query = unlessWrong(() => parseQuery(typed));
    const { excerpts } = query ? await search(query, "relevance", context) : { excerpts: [] };
    return excerpts
      .slice(0, MAX_CHOICES)
      .map(({ quote, passage }) => ({ name: shorten(quote, MAX_CHOICE), value: formatPassageRef(passage) }));
  },
  components: {
    post: { gives: "public", press: ({ query }, context) => post(parsePassageRef(query), context) },
  },
} satisfies Command<Input>;

async function post(ref: PassageRef | null, context: Context): Promise<Outcome> {
  if (!ref) throw outdated();
  const excerpt = await passageAt(ref, context.store);
  if (!excerpt) return notice("That passage is not in the corpus.");
  return { answer: { kind: "quote", excerpt, quotedBy: context.user?.name ?? null } };
}

/** Words that one passage alone holds stand for it. */
async function quoteOnly(query: Query, context: Context): Promise<Outcome> {
  const { excerpts, loosened } = await search(query, "relevance", context);
  const [only] = excerpts;
  if (only && excerpts.length === 1 && !loosened) return post(only.passage, context);
  return notice(
    only && !loosened
      ? `${excerpts.length} passages match. Choose one from the list that appears while you type, or give more of its words.`
      : `No passage matches “${formatQuery(query)}”.`,
  );
}

const notice = (text: string): Outcome => ({ answer: { kind: "notice", text }, onlyForAsker: true });
