import type { Known } from "../../model/article.ts";
import { calendarDay, daysIn, monthNumber } from "../day.ts";
import { stringOf } from "./json-ld.ts";
import { oneLine } from "./markup.ts";
import type { Metadata } from "./metadata.ts";

const METAS =
  `article:published_time og:article:published_time article:published datepublished og:published_time
  parsely-pub-date sailthru.date pubdate publishdate publish-date publish_date publication_date dc.date.issued
  dcterms.issued dc.date.created dcterms.created dcterms.date dc.date date cxenseparse:recs:publishtime
  cxenseparse:publishtime`.split(/\s+/);

/** The day of publication: as the page's data says it, else as it is shown, else as the address has it. */
export function publishedOf(
  metadata: Metadata,
  shown: () => readonly string[],
  address: string | null,
): Known<string> {
  const data = ["datePublished", "dateCreated", "uploadDate"].flatMap(
    (key) => stringOf(metadata.article[key]) ?? [],
  );
  const stated = firstDay([...data, ...METAS.flatMap((name) => metadata.metas(name))]) ?? firstDay(shown());
  if (stated) return stated;
  const value = address && dayInAddress(address);
  return value ? { known: "inferred", value, evidence: ["inAddress", address] } : { known: "unknown" };
}

function firstDay(values: readonly string[]): Known<string> | null {
  for (const words of values) {
    const value = dayOf(words);
    if (value) return { known: "stated", value, words };
  }
  return null;
}

/** The day of the last change, YYYY-MM-DD, or null. */
export const modifiedOf = (metadata: Metadata): string | null =>
  [
    stringOf(metadata.article.dateModified),
    metadata.meta("article:modified_time", "og:updated_time", "datemodified"),
  ]
    .map((value) => value && dayOf(value))
    .find(Boolean) || null;

const MACHINE = '[itemprop~="datePublished"], time[pubdate], article time[datetime], time[datetime]';
const SHOWN =
  'time, [class*="date" i], [class*="time" i], [class*="datum" i], [class*="publish" i], [class*="fecha" i], [class*="byline" i]';
const MOST_LOOKED_AT = 60;

/** When the page says it was published, for machines and then for readers: read before its furniture is removed. */
export function shownTimes(document: Document): string[] {
  const machine = [...document.querySelectorAll(MACHINE)]
    .slice(0, 5)
    .flatMap((element) => ["content", "datetime"].flatMap((name) => element.getAttribute(name) ?? []));
  const shown = [...document.querySelectorAll(SHOWN)]
    .slice(0, MOST_LOOKED_AT)
    .map((element) => oneLine(element.textContent ?? ""))
    .filter((text) => text.length >= 8 && text.length <= 120);
  return [...machine, ...shown.flatMap((text) => daysIn(text)[0]?.words ?? [])];
}

/** The day in a date as pages write it for machines, or in full for readers. */
export function dayOf(value: string): string | null {
  const text = value.trim();
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/.exec(text);
  if (compact) return calendarDay(compact[1] ?? "", Number(compact[2]), Number(compact[3]));
  if (/^\d{10}(?:\d{3})?$/.test(text))
    return new Date(Number(text.padEnd(13, "0"))).toISOString().slice(0, 10);
  const javascript = /^\p{L}{3} (\p{L}{3} \d\d) (?:\d\d:\d\d:\d\d \S+ )?(\d{4})\b/u.exec(text);
  return daysIn(javascript ? `${javascript[1]}, ${javascript[2]}` : text.slice(0, 120))[0]?.day ?? null;
}

/** A day in an address: `/2021/08/11/`, `/2021-08-11-`, `/2021/aug/11/`. */
function dayInAddress(address: string): string | null {
  const [, year = "", month = "", day = ""] =
    /[/_-](20\d\d|19[89]\d)[/_-](\d{1,2}|[a-z]{3})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(address) ?? [];
  return year ? calendarDay(year, /^\d/.test(month) ? Number(month) : monthNumber(month), Number(day)) : null;
}
