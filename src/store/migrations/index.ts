import type { Migration } from "kysely/migration";
import { articlesAndQueries } from "./2026-11-21-articles-and-queries.ts";
import { scopesAndStories } from "./2026-11-21T05-scopes-and-stories.ts";
import { fileMarks } from "./2026-11-21T0530-file-marks.ts";
import { feeds } from "./2026-11-21T0535-feeds.ts";
import { subscriptions } from "./2026-11-21T0600-subscriptions.ts";
import { previews } from "./2026-11-21T0610-previews.ts";
import { postedQuotes } from "./2026-11-21T0615-posted-quotes.ts";
import { settings } from "./2026-11-21T0625-settings.ts";
import { changedQuotes } from "./2026-11-21T0645-changed-quotes.ts";
import { modified } from "./2026-11-21T0750-modified.ts";
import { subscriptionChanges } from "./2026-11-21T0755-subscription-changes.ts";
import { days } from "./2026-11-21T0758-days.ts";
import { claimIndexes } from "./2026-11-21T0800-claim-indexes.ts";
import { quoteTurns } from "./2026-11-21T0830-quote-turns.ts";
import { messageIndexes } from "./2026-11-21T0840-message-indexes.ts";
import { seen } from "./2026-11-21T0855-seen.ts";
import { articleChanges } from "./2026-11-21T0925-article-changes.ts";
import { quoteLanguages } from "./2026-11-21T0940-quote-languages.ts";
import { turnEnds } from "./2026-11-21T1105-turn-ends.ts";
import { queryAges } from "./2026-11-21T1215-query-ages.ts";

/** In the order of their names, which begin with the hour at which each was written. */
export const migrations: Readonly<Record<string, Migration>> = {
  "2026-11-21-articles-and-queries": articlesAndQueries,
  "2026-11-21T05-scopes-and-stories": scopesAndStories,
  "2026-11-21T0530-file-marks": fileMarks,
  "2026-11-21T0535-feeds": feeds,
  "2026-11-21T0600-subscriptions": subscriptions,
  "2026-11-21T0610-previews": previews,
  "2026-11-21T0615-posted-quotes": postedQuotes,
  "2026-11-21T0625-settings": settings,
  "2026-11-21T0645-changed-quotes": changedQuotes,
  "2026-11-21T0750-modified": modified,
  "2026-11-21T0755-subscription-changes": subscriptionChanges,
  "2026-11-21T0758-days": days,
  "2026-11-21T0800-claim-indexes": claimIndexes,
  "2026-11-21T0830-quote-turns": quoteTurns,
  "2026-11-21T0840-message-indexes": messageIndexes,
  "2026-11-21T0855-seen": seen,
  "2026-11-21T0925-article-changes": articleChanges,
  "2026-11-21T0940-quote-languages": quoteLanguages,
  "2026-11-21T1105-turn-ends": turnEnds,
  "2026-11-21T1215-query-ages": queryAges,
};
