import type { Kysely } from "kysely";
import { z } from "zod";
import { QUOTE_STYLES } from "../model/citation.ts";
import { NO_WISHES, type Owner, type Settings } from "../model/settings.ts";
import type { Store } from "../ports.ts";
import { LANGUAGES } from "../words/languages.ts";
import type { Schema } from "./schema.ts";

export interface SettingsTables {
  settings: SettingsRow;
}

interface SettingsRow {
  owner_kind: Owner["kind"];
  owner: string;
  /** As JSON; what was not wished is null in it. */
  wishes: string;
}

export const createSettings = (
  db: Kysely<Schema>,
): Pick<Store, "settings" | "keepSettings" | "eraseSettings"> => ({
  settings: (owner) => settingsOf(db, owner),
  async keepSettings({ kind, id }, settings) {
    const wishes = JSON.stringify(settings);
    await db
      .insertInto("settings")
      .values({ owner_kind: kind, owner: id, wishes })
      .onConflict((conflict) => conflict.columns(["owner_kind", "owner"]).doUpdateSet({ wishes }))
      .execute();
  },
  async eraseSettings({ kind, id }) {
    await db.deleteFrom("settings").where("owner_kind", "=", kind).where("owner", "=", id).execute();
  },
});

export async function settingsOf(db: Kysely<Schema>, { kind, id }: Owner): Promise<Settings> {
  const row = await db
    .selectFrom("settings")
    .where("owner_kind", "=", kind)
    .where("owner", "=", id)
    .select("wishes")
    .executeTakeFirst();
  return row ? Wishes.parse(JSON.parse(row.wishes)) : NO_WISHES;
}

const Wishes = z.object({
  outlets: z.array(z.string()).nullable(),
  private: z.boolean().nullable(),
  style: z.enum(QUOTE_STYLES).nullable(),
  zone: z.string().nullable().default(null),
  notices: z.string().nullable().default(null),
  limit: z.number().nullable().default(null),
  language: z.enum(LANGUAGES).nullable().default(null),
});
