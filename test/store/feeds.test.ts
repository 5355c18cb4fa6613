import { createSqliteStore } from "../../src/store/sqlite-store.ts";
import { feedStoreContract } from "../contracts/feed-store.ts";

feedStoreContract("an SQLite file", async () => {
  const { feeds, close } = await createSqliteStore(":memory:");
  return { ...feeds, close };
});
