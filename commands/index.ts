import type { AnyCommand } from "../src/discord/command.ts";

/** Every command, in the order in which `/help` tells them. */
export const commands: readonly AnyCommand[] = [];
