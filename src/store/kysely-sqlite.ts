import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import { asStoreError, isOfFile } from "./store-error.ts";

/** Statements kept ready: what the program says often is far less, but lists of ids have a text for each length. */
const MOST_PREPARED = 1000;

/** Kysely speaks better-sqlite3; node:sqlite differs in how parameters are passed. What fails names the file. */
export function asKyselyWants(database: DatabaseSync, file: string): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  const told = <T>(run: () => T): T => {
    try {
      return run();
    } catch (error) {
      throw isOfFile(error) ? asStoreError(error, (why) => `${file} cannot be used: ${why}`) : error;
    }
  };
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      // A transaction that reads before it writes would otherwise fail where another process wrote in between.
      const text = sql === "begin" ? "begin immediate" : sql;
      const prepare = () => told(() => database.prepare(text));
      const statement = sql === "rollback" ? rollback(database) : statementOf(prepare(), prepare, told);
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
const statementOf = (
  statement: StatementSync,
  another: () => StatementSync,
  told: <T>(run: () => T) => T,
): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (parameters) => told(() => statement.all(...inputs(parameters))),
  run: (parameters) => told(() => statement.run(...inputs(parameters))),
  iterate: (parameters) => another().iterate(...inputs(parameters)),
});

const inputs = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];
