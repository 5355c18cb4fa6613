import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { article, openAt } from "../src/answer/article.ts";
import {
  type Command,
  type Context,
  InputError,
  type Outcome,
  outdated,
  type Pressed,
  type Visibility,
} from "../src/discord/command.ts";
import { parsePassageRef } from "../src/model/passage.ts";
import { defaultsFor, shownTo } from "./defaults.ts";
import { openedAt } from "./opened.ts";
import { choicesOf, EVERYWHERE, PRIVATE, readText, readWish } from "./query-options.ts";

interface Input {
  readonly headline: string;
  readonly visibility: Visibility | null;
}

export default {
  data: {
    name: "article",
    description: "One article: its outlet and day and how they are known, its text, its link",
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "headline",
        description: "The headline or words of it, or the reference of a passage",
        required: true,
        autocomplete: true,
        min_length: 1,
        max_length: 300,
      },
      PRIVATE,
    ],
    ...EVERYWHERE,
  },
  parse(options) {
    const headline = readText(options, "headline");
    if (!headline) throw new InputError(({ mistakes }) => mistakes.sayArticle);
    return { headline, visibility: readWish(options) };
  },
  visibility: ({ visibility }) => visibility ?? "public",
  async execute({ headline, visibility }, context) {
    const outcome = await open(headline, context);
    return outcome.onlyForAsker
      ? outcome
      : { ...outcome, ...shownTo(visibility, await defaultsFor(context)) };
  },
  autocomplete: async (_, typed, { index }) => choicesOf(await index.suggest(typed, ["headline"], 25)),
  components: {
    from: { gives: "update", press: (pressed, context) => turn(pressed, "from", context) },
    before: { gives: "update", press: (pressed, context) => turn(pressed, "before", context) },
    open: { gives: "update", press: ({ values }, context) => open(values[0] ?? "", context) },
  },
} satisfies Command<Input>;

/** By its id, its headline or words of it; by the reference of a passage, at the passage. */
async function open(headline: string, context: Context): Promise<Outcome> {
  const ref = parsePassageRef(headline);
  const opened = ref && (await openAt(ref, context.store));
  if (opened) return openedAt(opened);
  const answer = await article(headline, context);
  if (!answer)
    return {
      answer: { kind: "notice", text: ({ mistakes }) => mistakes.noArticle(headline) },
      onlyForAsker: true,
    };
  return { answer, onlyForAsker: answer.kind === "choice" };
}

async function turn(pressed: Pressed, direction: "from" | "before", context: Context): Promise<Outcome> {
  if (!(await context.store.article(pressed.query))) throw outdated();
  const outcome = await open(pressed.query, context);
  return { ...outcome, at: { direction, place: pressed.cursor } };
}
