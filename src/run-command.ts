import { text } from "node:stream/consumers";
import { styleText } from "node:util";
import { commands } from "../commands/index.ts";
import { partsSeenFrom } from "./answer/parts.ts";
import { compose, houseOf } from "./compose.ts";
import { ConfigError, environment, readConfig } from "./config.ts";
import { NOBODY } from "./discord/asker.ts";
import { InputError, type Options } from "./discord/command.ts";
import type { Answer } from "./model/answer.ts";
import { QueryError } from "./query/query-error.ts";
import { WebError } from "./sources/web/web-error.ts";
import { toJson } from "./terminal/json.ts";
import { type Asked, readArguments } from "./terminal/program.ts";
import { plain, toText } from "./terminal/text.ts";
import type { Work } from "./terminal/verb.ts";
import { plainRefusal } from "./words/reason.ts";

/** Does what the arguments ask, and gives the exit code: 0 found, 1 nothing found, 2 wrong use, 3 something broke. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  const asked = readArguments(argv, commands);
  if ("exitCode" in asked) return asked.exitCode;
  try {
    return "work" in asked ? await workOn(asked.work) : await answer(asked);
  } catch (error) {
    console.error(plain(error instanceof Error ? error.message : String(error)));
    return MISTAKES.some((wrong) => error instanceof wrong) ? 2 : 3;
  }
}

const MISTAKES = [ConfigError, InputError, QueryError, WebError];

async function answer({ command, options, json }: Asked): Promise<number> {
  const today = new Date().toISOString().slice(0, 10);
  const input = command.parse(await withStandardInput(options), {
    path: [],
    today,
    target: null,
    asker: NOBODY,
  });
  const { parts, report, close } = await compose({ ...readConfig(environment()), indexMegabytes: null });
  try {
    for (const reason of report.refused) console.error(plain(plainRefusal(reason)));
    const { answer, onlyForAsker } = await command.execute(input, {
      ...houseOf(partsSeenFrom(null, parts)),
      ...NOBODY,
    });
    console.log(json ? JSON.stringify(toJson(answer), null, 2) : toText(answer, screen()));
    return isFound(answer) && !onlyForAsker ? 0 : 1;
  } finally {
    await close();
  }
}

async function workOn(work: Work): Promise<number> {
  // What reads the web is loaded for who asks for it alone: an answer is there the sooner.
  const { composeTools } = await import("./compose-tools.ts");
  const { close, ...tools } = await composeTools(readConfig(environment()));
  try {
    return await work({
      ...tools,
      print: (text) => console.log(text),
      complain: (text) => console.error(plain(text)),
    });
  } finally {
    await close();
  }
}

/** "-" stands for what comes through a pipe. */
async function withStandardInput(options: Options): Promise<Options> {
  if (!Object.values(options).includes("-")) return options;
  const piped = await text(process.stdin);
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, value === "-" ? piped : value]),
  );
}

const isFound = (answer: Answer): boolean => {
  if (answer.kind === "excerpts") return answer.excerpts.length > 0;
  if (answer.kind === "verify") return answer.quotations.some(({ verdict }) => verdict !== "absent");
  if (answer.kind === "outlets") return answer.outlets.length > 0;
  return answer.kind !== "notice" && answer.kind !== "choice";
};

/** Lines longer than this are hard to read, however wide the window is. */
const MAX_COLUMNS = 80;

const screen = () => ({
  columns: Math.min(process.stdout.columns ?? MAX_COLUMNS, MAX_COLUMNS),
  strong: (text: string) => styleText("bold", text, { stream: process.stdout }),
  faint: (text: string) => styleText("dim", text, { stream: process.stdout }),
});
