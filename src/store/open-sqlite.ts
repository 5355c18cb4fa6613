import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { type Dialect, Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import { Migrator } from "kysely/migration";
import { NoRoomError } from "../ports.ts";
import { migrations } from "./migrations/index.ts";
import type { Schema } from "./schema.ts";

/** The database cannot be used. The message names the file and says why. */
export class StoreError extends Error {
  override name = "StoreError";
}

/** SQLite's code for a disk that is full. */
const FULL = 13;

/** Opens, or makes, an SQLite file and brings its tables up to date. `:memory:` keeps nothing. Throws StoreError. */
export async function openSqlite(file: string): Promise<Kysely<Schema>> {
  const db = new Kysely<Schema>({ dialect: migratingAtOnce(new SqliteDialect({ database: open(file) })) });
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  }).migrateToLatest();
  if (!error) return db;
  await db.destroy();
  throw new StoreError(`${file} cannot be brought up to date: ${reasonOf(error)}`);
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
    return asKyselyWants(database);
  } catch (error) {
    throw new StoreError(`${file} cannot be opened as an SQLite database: ${reasonOf(error)}`);
  }
}

/** Statements kept ready: what the program says often is far less, but lists of ids have a text for each length. */
const MOST_PREPARED = 1000;

/** Kysely speaks better-sqlite3; node:sqlite differs only in how parameters are passed. */
function asKyselyWants(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      // A transaction that reads before it writes would otherwise fail where another process wrote in between.
      const text = sql === "begin" ? "begin immediate" : sql;
      const statement =
        sql === "rollback"
          ? rollback(database)
          : statementOf(database.prepare(text), () => database.prepare(text));
      if (prepared.size >= MOST_PREPARED) prepared.clear();
      prepared.set(sql, statement);
      return statement;
    },
  };
}

/** A disk that is full ends a transaction by itself. */
const rollback = (database: DatabaseSync): SqliteStatement => ({
  reader: false,
  all: () => [],
  run() {
    if (database.isTransaction) database.exec("rollback");
    return { changes: 0, lastInsertRowid: 0 };
  },
  iterate: () => [][Symbol.iterator](),
});

/** What is read row by row may be read twice at a time, so it has a statement of its own each time. */
const statementOf = (statement: StatementSync, another: () => StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (parameters) => unlessFull(() => statement.all(...inputs(parameters))),
  run: (parameters) => unlessFull(() => statement.run(...inputs(parameters))),
  iterate: (parameters) => another().iterate(...inputs(parameters)),
});

function unlessFull<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    const isFull = error instanceof Error && "errcode" in error && error.errcode === FULL;
    throw isFull ? new NoRoomError("the disk is full: nothing can be saved", { cause: error }) : error;
  }
}

const inputs = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
