import type { Asker } from "../../src/discord/asker.ts";
import {
  type Context,
  type Given as GivenToCommand,
  InputError,
  type Options,
} from "../../src/discord/command.ts";
import { need } from "../../src/discord/need.ts";
import type { Given, Intake } from "../../src/ingest/intake.ts";
import { calendarDay } from "../../src/sources/day.ts";
import { checkedUrl } from "../../src/sources/web/checked-url.ts";
import { WebError } from "../../src/sources/web/web-error.ts";
import { refusalWords } from "../../src/words/reason.ts";
import { readText } from "../query-options.ts";

/** What is asked of /corpus, read. */
export interface Asked {
  /** The subcommand, after its group: "feed add". */
  readonly what: string;
  readonly given: Given;
  /** The feed or the article that is meant, as an id or a name; empty where none is. */
  readonly named: string;
}

/** What anybody may see. */
const FOR_ALL: ReadonlySet<string> = new Set(["status"]);

/** Throws InputError, also where the asker may not. */
export function readAsked(options: Options, { path, asker }: Pick<GivenToCommand, "path" | "asker">): Asked {
  const what = path.join(" ");
  serverOf(asker, !FOR_ALL.has(what));
  const { file } = options;
  return {
    what,
    given: readGiven(
      readText(options, "address"),
      typeof file === "object" && file.kind === "file" ? file : null,
      readText(options, "outlet"),
      readText(options, "published"),
    ),
    named: readText(options, "feed") ?? readText(options, "article") ?? "",
  };
}

/** The server whose articles these are. Throws InputError where there is none, or the asker may not manage it. */
export function serverOf(asker: Asker, manages = true): string {
  if (asker.guild === null || !asker.isInstalled) throw new InputError(({ corpus }) => corpus.ofServers);
  if (manages) need(asker, { member: ["ManageGuild"] });
  return asker.guild;
}

export function intakeOf({ intake }: Pick<Context, "intake">): Intake {
  if (!intake) throw new InputError(({ corpus }) => corpus.nowhere);
  return intake;
}

/** What a member gives, of what was typed or filled in. Throws InputError. */
export const readGiven = (
  address: string | undefined,
  file: Given["file"],
  outlet: string | undefined,
  published: string | undefined,
): Given => ({
  address: address ? addressIn(address) : null,
  file,
  outlet: outlet ?? null,
  published: published ? dayIn(published) : null,
});

export const hasNothing = ({ address, file }: Given): boolean => !address && !file;

function dayIn(published: string): string {
  const [, year = "", month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(published) ?? [];
  const on = calendarDay(year, Number(month), Number(day));
  if (on === null) throw new InputError(({ corpus }) => corpus.noDay(published));
  return on;
}

function addressIn(address: string): string {
  try {
    return checkedUrl(/^[\w-]+(\.[\w-]+)+(\/|$)/.test(address) ? `https://${address}` : address).href;
  } catch (error) {
    throw asMistake(error);
  }
}

/** What is wrong with an address or a feed is for the person to know. */
export const asMistake = (error: unknown): unknown =>
  error instanceof WebError ? new InputError((words) => refusalWords(error.refusal, words)) : error;
