import { commands } from "../../commands/index.ts";
import type { Parts } from "../../src/answer/parts.ts";
import { compose, composeInteractions } from "../../src/compose.ts";
import { composeSources } from "../../src/compose-sources.ts";
import { readConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import { createPage } from "../../src/web/server.ts";

/** The local page as `npm start` serves it, with the articles that ship and nothing kept. */
export interface LocalPage {
  readonly url: string;
  readonly parts: Parts;
  /** What Discord would have refused, and what broke. */
  readonly warnings: readonly string[];
  close(): Promise<void>;
}

export async function serveLocalPage(): Promise<LocalPage> {
  const composed = await compose({ database: ":memory:", corpusDir: "corpus" });
  const { parts, into, opened } = composed;
  const sources = composeSources(readConfig({}), into);
  const given = { intake: sources.intake, desk: opened.desk };
  const { handle, mentions } = composeInteractions(parts, createLog({ logLevel: "silent" }), given);
  const warnings: string[] = [];
  const warn = (problem: string) => void warnings.push(problem);
  const page = createPage({ commands, handle, warn, host: "127.0.0.1" });
  mentions.learn(page.commands);
  const server = await page.serve(0);
  return {
    ...{ url: server.url, parts, warnings },
    async close() {
      await server.close();
      await sources.close();
      await composed.close();
    },
  };
}
