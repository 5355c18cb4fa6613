import type { AnyCommand } from "../src/discord/command.ts";
import article from "./article.ts";
import ask from "./ask.ts";
import checkQuotes from "./check-quotes.ts";
import compare from "./compare.ts";
import corpus from "./corpus.ts";
import findSources from "./find-sources.ts";
import help from "./help.ts";
import outlets from "./outlets.ts";
import privacy from "./privacy.ts";
import quote from "./quote.ts";
import search from "./search.ts";
import settings from "./settings.ts";
import subscribe from "./subscribe.ts";
import timeline from "./timeline.ts";
import verify from "./verify.ts";
import when from "./when.ts";

/** Every command, in the order in which `/help` tells them. */
export const commands: readonly AnyCommand[] = [
  when,
  ask,
  timeline,
  compare,
  search,
  article,
  quote,
  verify,
  outlets,
  findSources,
  checkQuotes,
  corpus,
  subscribe,
  settings,
  privacy,
  help,
];
