import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Dialect, Kysely, type SqliteDatabase, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";
import { asKyselyWants } from "./kysely-sqlite.ts";
import { migrations } from "./migrations/index.ts";
import type { Schema } from "./schema.ts";
import { asStoreError } from "./store-error.ts";

/** Opens, or makes, an SQLite file and brings its tables up to date. `:memory:` keeps nothing. Throws StoreError. */
export async function openSqlite(file: string): Promise<Kysely<Schema>> {
  const db = new Kysely<Schema>({ dialect: migratingAtOnce(new SqliteDialect({ database: open(file) })) });
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  }).migrateToLatest();
  if (!error) return db;
  await db.destroy();
  throw asStoreError(error, (why) => `${file} cannot be brought up to date: ${why}`);
}

/**
 * Migrations in one transaction, which Kysely takes SQLite to be incapable of: so one process of several that start at
 * once makes the tables, and one that dies at it leaves none.
 */
const migratingAtOnce = (dialect: Dialect): Dialect => ({
  createDriver: () => dialect.createDriver(),
  createQueryCompiler: () => dialect.createQueryCompiler(),
  createIntrospector: (db) => dialect.createIntrospector(db),
  createAdapter: () =>
    Object.defineProperty(dialect.createAdapter(), "supportsTransactionalDdl", { value: true }),
});

function open(file: string): SqliteDatabase {
  try {
    if (file !== ":memory:") mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    const database = new DatabaseSync(file, { timeout: 5000 });
    // FULL, so that what was told as saved survives a power cut: an attempt among it, before it is made.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
    return asKyselyWants(database, file);
  } catch (error) {
    throw asStoreError(error, (why) => `${file} cannot be opened as an SQLite database: ${why}`);
  }
}
