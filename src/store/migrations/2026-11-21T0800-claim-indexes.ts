import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const claimIndexes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.createIndex("told_channels_by_guild").on("told_channels").column("guild").execute();
    await db.schema.createIndex("told_channels_by_served").on("told_channels").column("served").execute();
  },
};
