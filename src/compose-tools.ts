import type { Places } from "./compose.ts";
import { composeSources, composeWeb, type Sources } from "./compose-sources.ts";
import type { Config } from "./config.ts";
import { type OpenStore, openStore } from "./open-store.ts";
import { createFileReader } from "./sources/file/reader.ts";
import { fetchPage } from "./sources/web/page.ts";
import { NO_INDEX } from "./terminal/ingest.ts";
import type { Tools } from "./terminal/verb.ts";

/** What the terminal's own verbs work with. */
export function composeTools({
  database,
  corpusDir,
  outletFiles = [],
  web,
}: Places & Pick<Config, "web">): Omit<Tools, "print" | "complain"> & {
  close(): Promise<void>;
} {
  const reader = createFileReader({ outletFiles });
  let opened: Promise<OpenStore> | null = null;
  let sources: Promise<Sources> | null = null;
  let asking: ReturnType<typeof composeWeb> | null = null;
  const open = async () => {
    opened ??= openStore(database);
    return (await opened).store;
  };
  const openSources = () => {
    sources ??= makeSources();
    return sources;
  };
  const makeSources = async () =>
    composeSources({ web, outletFiles }, { store: await open(), index: NO_INDEX, files: reader });
  return {
    openStore: open,
    openFeeds: async () => (await openSources()).feeds,
    fetchPage(address) {
      asking ??= composeWeb({ web });
      return fetchPage(asking.web, address);
    },
    reader,
    corpusDir,
    async close() {
      await reader.close();
      await asking?.close();
      await (await sources)?.close();
      await (await opened)?.store.close();
    },
  };
}
