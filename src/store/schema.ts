import type { ArticleChangeTables } from "./article-changes.ts";
import type { ArticleTables } from "./article-tables.ts";
import type { DeliveryTables } from "./delivery-tables.ts";
import type { FeedTables } from "./feed-rows.ts";
import type { FileMarkTables } from "./file-marks.ts";
import type { PostedQuoteTables } from "./posted-quotes.ts";
import type { QueryTables } from "./queries.ts";
import type { PreviewTables } from "./server-corpus.ts";
import type { SettingsTables } from "./settings.ts";

/** Every table of the database; each module tells of its own. */
export interface Schema
  extends ArticleTables,
    ArticleChangeTables,
    DeliveryTables,
    FeedTables,
    FileMarkTables,
    PreviewTables,
    QueryTables,
    PostedQuoteTables,
    SettingsTables {}
