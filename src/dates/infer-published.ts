import type { ArticleDraft, Known } from "../model/article.ts";
import type { Evidence } from "../model/evidence.ts";
import { calledToday } from "./called-today.ts";
import { dayOfDateLine } from "./date-lines.ts";
import { datelineOf, isDay } from "./dateline-date.ts";
import { findDates } from "./find.ts";
import { withMissingYear } from "./missing-year.ts";
import { sharedToday } from "./shared-today.ts";
import type { Timex } from "./timex.ts";
import { toldLast } from "./told-last.ts";

export interface Undated {
  readonly body: string;
  /** The day on which it was first read, YYYY-MM-DD, or null where that is not known. */
  readonly seen: string | null;
  /** The day on which it says that it was last changed, likewise. */
  readonly modified: string | null;
}

/** Another article with the same text, or a part of it, whose day of publication is known. */
export interface Copy {
  readonly id: string;
  readonly outlet: string | null;
  readonly body: string;
  /** YYYY-MM-DD. */
  readonly published: string;
}

/** A day of publication, YYYY-MM-DD, and what tells it: the text itself, or the copy that `from` names. */
export interface InferredDay {
  readonly day: string;
  readonly evidence: Evidence;
  readonly from: string | null;
}

/**
 * The day of publication of an article that carries none, where its own words leave no other: the date of its
 * dateline or byline, or a full date that it calls today, yesterday or tomorrow. Copies of the same story tell the
 * year that a dateline leaves out, and the day of a "today" that they share. Null where all of these leave it open.
 */
export function inferDay(undated: Undated, copies: readonly Copy[]): InferredDay | null {
  const { body, modified } = undated;
  const dates = findDates(body, null).filter(({ value }) => FULL.test(value));
  const stated = [
    ...calledToday(body, dates.filter(isDay(body, null))).map(({ day, words }) => inferred(day, words)),
    ...fromDateline(body),
    ...fromLines(body),
  ];
  const days = stated.length > 0 ? stated : [...fromBounds(undated), ...fromCopies(body, copies)];
  const [first] = days;
  const isOne = first !== undefined && days.every(({ day }) => day === first.day);
  const isInTime = isOne && (modified === null || first.day <= modified);
  return isInTime && noneIsLater(dates, first.day, body) ? first : null;
}

/** The same of an article alone, as a fact about it. */
export function inferPublished(undated: Undated): Extract<Known<string>, { known: "inferred" }> | null {
  const found = inferDay(undated, []);
  return found && { known: "inferred", value: found.day, evidence: found.evidence };
}

/** A draft as it will be read once it is saved, whatever else there is: what its source says of it stays as it is. */
export function withInferredDay<T extends ArticleDraft>(draft: T, now: Date): T {
  if (draft.published.known !== "unknown") return draft;
  const seen = now.toISOString().slice(0, 10);
  return { ...draft, published: inferPublished({ ...draft, seen }) ?? draft.published };
}

const FULL = /^\d{4}-\d\d-\d\d(?:T|$)/;

const inferred = (day: string, words: string): InferredDay => ({
  day,
  evidence: ["inText", oneLine(words)],
  from: null,
});

function fromDateline(body: string): readonly InferredDay[] {
  const dateline = datelineOf(body, null);
  return dateline ? [inferred(dateline.day, dateline.words)] : [];
}

function fromLines(body: string): readonly InferredDay[] {
  const line = dayOfDateLine(body, null);
  return line ? [inferred(line.day, line.words)] : [];
}

/** A day without its year, or the day of a change: where what the text tells of leaves no other. */
function fromBounds({ body, seen, modified }: Undated): readonly InferredDay[] {
  const latest = modified ?? seen;
  const found = latest && withMissingYear(body, latest);
  const last = modified && toldLast(body);
  return [
    ...(found ? [inferred(found.day, found.words)] : []),
    ...(last && last.span.to === modified && last.day === modified
      ? [{ day: modified, evidence: ["lastChange", last.words] as const, from: null }]
      : []),
  ];
}

/**
 * "KABUL, July 7 (Agency) —" where a copy was published on a 7 July: of a copy of the day after, this may be one too. And
 * "today", where a copy says it in the same words.
 */
function fromCopies(body: string, copies: readonly Copy[]): readonly InferredDay[] {
  const datelines = copies.flatMap((copy) => {
    const dateline = datelineOf(body, copy.published);
    if (dateline?.day !== copy.published) return [];
    return [{ day: dateline.day, evidence: sharedBy(copy, oneLine(dateline.words)), from: copy.id }];
  });
  const shared = copies.flatMap((copy) => {
    const words = sharedToday(body, copy.body);
    return words === null
      ? []
      : [{ day: copy.published, evidence: saidBy(copy, oneLine(words)), from: copy.id }];
  });
  return [...datelines, ...shared];
}

const sharedBy = ({ outlet, published: day }: Copy, words: string): Evidence =>
  outlet === null ? ["sharedByAnother", words, { day }] : ["sharedBy", words, outlet, { day }];

const saidBy = ({ outlet, published: day }: Copy, words: string): Evidence =>
  outlet === null ? ["saidByAnother", words, { day }] : ["saidBy", words, outlet, { day }];

const oneLine = (words: string): string => words.replace(/\s+/g, " ").trim();

/** What is told as past cannot lie behind the day of publication. */
function noneIsLater(dates: readonly Timex[], day: string, body: string): boolean {
  return dates.every(
    ({ value, start }) => value.slice(0, 10) <= day || AHEAD.test(body.slice(Math.max(0, start - 80), start)),
  );
}

const AHEAD = /\b(?:will|would|until|by|due|scheduled|expected|planned|to|tomorrow)\b/i;
