import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { REST } from "@discordjs/rest";
import { commands } from "../../commands/index.ts";
import { register } from "../../src/discord/registration.ts";
import type { Discord } from "../support/discord/discord.ts";
import { argumentsFor } from "../support/program.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The bot as a process of its own, in a folder of its own. */
export interface Bot {
  /** What it wrote so far: its words to the reader, and its log. */
  readonly output: () => string;
  /** Its exit code, once it has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Ends it by a signal: by SIGKILL it has no say in that. */
  readonly kill: (signal?: NodeJS.Signals) => Promise<number | null>;
}

export type Settings = Readonly<Record<string, string>>;

/** Where to log in to a loopback Discord. */
export const settingsFor = (discord: Discord): Settings => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_APPLICATION_ID: discord.applicationId,
  DISCORD_API: discord.url,
});

/** A folder for the bot's database, taken away with what is in it. */
export function createFolder(): { readonly dir: string; readonly remove: () => void } {
  const dir = mkdtempSync(path.join(tmpdir(), "dateline-"));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Starts a program of the project, with these settings and no others. */
export function start(program: "src/main.ts" | "src/register.ts", dir: string, settings: Settings): Bot {
  const env = {
    CORPUS_DIR: path.join(ROOT, "corpus"),
    DATABASE_URL: path.join(dir, "dateline.sqlite"),
    LOG_LEVEL: "debug",
    ...settings,
  };
  const args = argumentsFor(path.join(ROOT, program));
  return watched(spawn(process.execPath, args, { cwd: dir, env, stdio: ["ignore", "pipe", "pipe"] }));
}

function watched(child: ChildProcess): Bot {
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const ended = once(child, "close").then(([code]): number | null => code);
  return {
    output: () => output,
    ended,
    kill: (signal = "SIGTERM") => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts the bot, and waits until it is logged in and knows its commands' ids. */
export async function startBot(discord: Discord, dir: string, settings: Settings = {}): Promise<Bot> {
  const before = timesAsked(discord);
  const bot = start("src/main.ts", dir, { ...settingsFor(discord), ...settings });
  const ready = discord.until(() => timesAsked(discord) > before);
  await Promise.race([ready, bot.ended.then(() => Promise.reject(new Error(bot.output())))]);
  return bot;
}

const timesAsked = ({ requests }: Discord): number =>
  requests.filter(({ route }) => /^GET \/applications\/[^/]+\/commands$/.test(route)).length;

/** Registers the commands everywhere. */
export async function registerCommands(discord: Discord): Promise<void> {
  const rest = new REST({ api: discord.url }).setToken(discord.token);
  const data = commands.map((command) => command.data);
  await register(data, { rest, applicationId: discord.applicationId, guildId: null });
}
