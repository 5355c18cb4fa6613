import pino from "pino";
import pretty from "pino-pretty";
import type { Config } from "./config.ts";

export type Log = pino.Logger;

/** What an error of the REST client carries beside its message: the address holds the interaction's token. */
const SECRETS = ["token", "*.token", "err.url", "err.requestBody", "err.rawError"];

/** Logs go to standard error, so that standard output is the answers' alone. */
export function createLog({ logLevel: level }: Pick<Config, "logLevel">): Log {
  const stream = process.stderr.isTTY
    ? pretty({ destination: 2, ignore: "pid,hostname", sync: true })
    : pino.destination(2);
  return pino({ level, redact: { paths: SECRETS, remove: true } }, stream);
}
