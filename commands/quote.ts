import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { openAt } from "../src/answer/article.ts";
import { search } from "../src/answer/excerpt-answers.ts";
import { find } from "../src/answer/find.ts";
import { quote, sourceOfQuote } from "../src/answer/quote.ts";
import { type Command, type Context, InputError, type Outcome, outdated } from "../src/discord/command.ts";
import { QUOTE_STYLES, type QuoteStyle } from "../src/model/citation.ts";
import { formatPassageRef, type PassageRef, parsePassageRef } from "../src/model/passage.ts";
import { MAX_QUERY_LENGTH, type Query } from "../src/model/query.ts";
import { parseQuery } from "../src/query/parse.ts";
import { unlessWrong } from "../src/query/query-error.ts";
import { shorten } from "../src/text/cut.ts";
import { numeral } from "../src/words/numeral.ts";
import type { Say } from "../src/words/words.ts";
import { defaultsFor } from "./defaults.ts";
import { openedAt } from "./opened.ts";
import { posting } from "./posting.ts";
import { EVERYWHERE, MAX_CHOICE, MAX_CHOICES, readChoice, readText } from "./query-options.ts";

/** A passage by its reference, or words that it alone holds; how to name its source, and what to say to it. */
interface Input {
  readonly passage: PassageRef | Words;
  /** Null is as the settings have it. */
  readonly style: QuoteStyle | null;
  readonly words: string | null;
}

/** Words of a passage: side by side as they are typed, or as a query reads them. */
interface Words {
  readonly phrase: Query;
  readonly query: Query;
}

/** What stands above a quotation, in characters, at the most. */
const MAX_WORDS = 300;

const LABELS: Readonly<Record<QuoteStyle, string>> = {
  block: "In words",
  apa: "APA",
  mla: "MLA",
  chicago: "Chicago",
  wikipedia: "Wikipedia {{cite news}}",
  bibtex: "BibTeX",
  "csl-json": "CSL-JSON",
};

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
      {
        type: ApplicationCommandOptionType.String,
        name: "style",
        description: "How its source is named",
        choices: QUOTE_STYLES.map((value) => ({ name: LABELS[value], value })),
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "with",
        description: "Words of yours to stand above it",
        max_length: MAX_WORDS,
      },
    ],
    ...EVERYWHERE,
  },
  parse(options, { today }) {
    const passage = readText(options, "passage");
    if (!passage) throw new InputError(({ mistakes }) => mistakes.sayPassage);
    const words = readText(options, "with");
    if (words && words.length > MAX_WORDS)
      throw new InputError((said) =>
        said.mistakes.longWords(numeral(MAX_WORDS, said), numeral(words.length, said)),
      );
    return {
      passage: parsePassageRef(passage) ?? readWords(passage, today),
      style: readText(options, "style") === undefined ? null : readChoice(options, "style", QUOTE_STYLES),
      words: words?.replaceAll(/\s+/g, " ") ?? null,
    };
  },
  visibility: () => "public",
  execute: ({ passage, ...how }, context) =>
    "article" in passage ? post(passage, how, context) : quoteOnly(passage, how, context),
  async autocomplete(_, typed, context) {
    const query = unlessWrong(() => parseQuery(typed));
    const { excerpts } = query ? await search(query, "relevance", context) : { excerpts: [] };
    return excerpts
      .slice(0, MAX_CHOICES)
      .map(({ quote, passage }) => ({ name: shorten(quote, MAX_CHOICE), value: formatPassageRef(passage) }));
  },
  components: {
    post: {
      gives: "public",
      press: ({ query }, context) => post(parsePassageRef(query), AS_WISHED, context),
    },
    source: { gives: "private", press: ({ query }, context) => tellSource(query, context) },
    context: { gives: "private", press: ({ query }, context) => showContext(query, context) },
  },
} satisfies Command<Input>;

type How = Pick<Input, "style" | "words">;
const AS_WISHED: How = { style: null, words: null };

async function post(ref: PassageRef | null, how: How, context: Context): Promise<Outcome> {
  if (!ref) throw outdated();
  const quotedBy = context.user?.name ?? null;
  const style = how.style ?? (await defaultsFor(context)).style ?? "block";
  const answer = await quote(ref, { ...how, style, quotedBy }, context.store);
  if (!answer) return notice(({ mistakes }) => mistakes.passageNotThere);
  return posting(answer, context);
}

/** What marks a phrase itself is left as it is: marks around it would end where those begin. */
function readWords(typed: string, today: string): Words {
  const query = parseQuery(typed, today);
  const isOfWords = query.all.flat().every(({ kind }) => kind === "word");
  const phrase = isOfWords ? unlessWrong(() => parseQuery(`"${typed}"`, today)) : null;
  return { query, phrase: phrase ?? query };
}

/** Words that one passage alone holds stand for it; else who asked chooses one of those that a search finds. */
async function quoteOnly({ phrase, query }: Words, how: How, context: Context): Promise<Outcome> {
  for (const asked of [phrase, query]) {
    const { excerpts } = await find(asked, context, { any: false });
    const [only] = excerpts;
    if (only && excerpts.length === 1) return post(only.passage, how, context);
  }
  return { answer: await search(query, "relevance", context), onlyForAsker: true };
}

async function tellSource(reference: string, { store }: Context): Promise<Outcome> {
  const ref = parsePassageRef(reference);
  const answer = ref && (await sourceOfQuote(ref, store));
  if (!answer) throw outdated();
  return { answer };
}

async function showContext(reference: string, { store }: Context): Promise<Outcome> {
  const ref = parsePassageRef(reference);
  const opened = ref && (await openAt(ref, store));
  if (!opened) throw outdated();
  return openedAt(opened);
}

const notice = (text: Say): Outcome => ({ answer: { kind: "notice", text }, onlyForAsker: true });
