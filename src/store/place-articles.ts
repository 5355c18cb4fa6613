import type { Kysely, Transaction } from "kysely";
import type { Related } from "../model/article.ts";
import { createGroups, type Member } from "../text/stories/groups.ts";
import { borrowsOf, joinStory, MOST_COMPARED } from "../text/stories/join.ts";
import { asksWith, keysOf, MOST_WITH_KEY } from "../text/stories/keys.ts";
import { type Sketch, sketchOf } from "../text/stories/sketch.ts";
import { newest } from "./article-reads.ts";
import { textDigest } from "./article-rows.ts";
import type { Schema } from "./schema.ts";

/** Finds an article's story by its text, or founds one with it, and writes it down. Others can move with it. */
export async function placeArticle(trx: Transaction<Schema>, id: string, body: string): Promise<string> {
  const sketch = sketchOf(body);
  await trx.deleteFrom("story_keys").where("article", "=", id).execute();
  const near = await nearTo(trx, id, sketch);
  const members = await membersOf(trx, id, new Set(near.map(({ story }) => story)));
  const before = new Map(members.map((member) => [member, member.story]));
  const known = new Map(members.map((member) => [member.id, member]));
  const member = joinStory(
    { id, sketch },
    near.flatMap((one) => known.get(one.id) ?? []),
    createGroups(members),
  );
  await keepSketch(trx, id, sketch);
  for (const one of [member, ...members.filter((other) => other.story !== before.get(other))])
    await trx.updateTable("articles").set({ story: one.story }).where("id", "=", one.id).execute();
  return member.story;
}

/** What else of an article's text is printed where. */
export async function relatedTo(db: Kysely<Schema>, id: string): Promise<Related> {
  const sketches = db.selectFrom("articles").innerJoin("sketches", "sketches.article", "articles.id");
  const rows = sketches
    .where("articles.withdrawn", "=", 0)
    .select(["articles.id", "articles.story", "sketches.level", "sketches.hashes"]);
  const own = await sketches
    .where("articles.id", "=", id)
    .select(["articles.id", "articles.story", "sketches.level", "sketches.hashes"])
    .executeTakeFirst();
  if (!own) return { reprints: [], borrows: [] };
  const member = memberOf(own);
  const reprints = await rows
    .where("articles.story", "=", member.story)
    .where("articles.id", "!=", id)
    .orderBy("articles.id")
    .execute();
  const near = (await nearTo(db, id, member.sketch)).map((one) => one.id);
  const others = await rows.where("articles.id", "in", near).execute();
  return { reprints: reprints.map((one) => one.id), borrows: borrowsOf(member, others.map(memberOf)) };
}

/** The other articles with most keys in common with a text. */
const nearTo = (db: Kysely<Schema>, id: string, sketch: Sketch) =>
  db
    .selectFrom("story_keys")
    .innerJoin("articles", "articles.id", "story_keys.article")
    .where("story_keys.key", "in", [...asksWith(sketch), NO_KEY])
    .where("articles.id", "!=", id)
    .where("articles.story", "is not", null)
    .groupBy(["articles.id", "articles.story"])
    .orderBy(({ fn }) => fn.countAll(), "desc")
    .orderBy("articles.id")
    .limit(MOST_COMPARED)
    .select(["articles.id", "articles.story"])
    .execute();

/** Beyond 32 bits: a text without words asks with nothing else. */
const NO_KEY = 2 ** 40;

/** The members of these stories, and of those that are named after the article, which it must not join by name. */
async function membersOf(
  trx: Transaction<Schema>,
  id: string,
  stories: ReadonlySet<string | null>,
): Promise<readonly Member[]> {
  const rows = await trx
    .selectFrom("articles")
    .innerJoin("sketches", "sketches.article", "articles.id")
    .where(({ or, and, eb }) =>
      or([
        // With nothing to be in, SQLite would go through every article.
        eb("articles.story", "in", [...stories, id]),
        // "," follows "+", with which further names are made.
        and([eb("articles.story", ">=", id), eb("articles.story", "<", `${id},`)]),
      ]),
    )
    .where("articles.id", "!=", id)
    .select(["articles.id", "articles.story", "sketches.level", "sketches.hashes"])
    .orderBy("articles.id")
    .execute();
  return rows.map(memberOf);
}

const memberOf = (row: { id: string; story: string | null; level: number; hashes: Uint8Array }): Member => ({
  id: row.id,
  story: row.story ?? row.id,
  sketch: fromBytes(row),
});

async function keepSketch(trx: Transaction<Schema>, article: string, sketch: Sketch): Promise<void> {
  const { level } = sketch;
  const hashes = new Uint8Array(sketch.hashes.buffer);
  await trx
    .insertInto("sketches")
    .values({ article, level, hashes })
    .onConflict((conflict) => conflict.column("article").doUpdateSet({ level, hashes }))
    .execute();
  const keys = await withRoom(trx, keysOf(sketch));
  if (keys.length > 0)
    await trx
      .insertInto("story_keys")
      .values(keys.map((key) => ({ key, article })))
      .execute();
}

async function withRoom(trx: Transaction<Schema>, keys: readonly number[]): Promise<readonly number[]> {
  if (keys.length === 0) return [];
  const full = await trx
    .selectFrom("story_keys")
    .where("key", "in", keys)
    .groupBy("key")
    .having(({ fn }) => fn.countAll(), ">=", MOST_WITH_KEY)
    .select("key")
    .execute();
  const without = new Set(full.map(({ key }) => key));
  return keys.filter((key) => !without.has(key));
}

const fromBytes = ({ level, hashes }: { level: number; hashes: Uint8Array }): Sketch => ({
  level,
  hashes: new Uint32Array(Uint8Array.from(hashes).buffer),
});

/** Works out what an earlier version of the bot did not. */
export async function placeUnplaced(db: Kysely<Schema>): Promise<void> {
  for (;;) {
    const rows = await newest(db)
      .where("articles.story", "is", null)
      .select(["articles.id", "revisions.revision", "revisions.headline", "revisions.body"])
      .limit(100)
      .execute();
    for (const { id, revision, headline, body } of rows)
      await db.transaction().execute(async (trx) => {
        await placeArticle(trx, id, body);
        await trx
          .updateTable("revisions")
          .set({ text_digest: textDigest({ headline, body }) })
          .where("article", "=", id)
          .where("revision", "=", revision)
          .execute();
      });
    if (rows.length === 0) return;
  }
}
