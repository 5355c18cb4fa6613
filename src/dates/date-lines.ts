import { type Dateline, dayDates } from "./dateline-date.ts";

/** The lines at the head of a text, and at its foot, that can tell its day. */
const HEAD_LINES = 6;
const FOOT_LINES = 3;
const LONGEST = 120;

/**
 * The day of a line that tells nothing but when, and by whom or where, a text was published: "By Jane Doe, 7 July
 * 2021", "Published: July 7, 2021 at 3:15 pm"; one without a year is read as seen from `published`. Null where there is
 * none, or where two tell two days.
 */
export function dayOfDateLine(body: string, published: string | null): Dateline | null {
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  const found = [
    ...lines
      .slice(0, HEAD_LINES)
      .flatMap((line) => read(line, LABELLED, published) ?? read(line, BARE, published) ?? []),
    ...lines
      .slice(HEAD_LINES)
      .slice(-FOOT_LINES)
      .flatMap((line) => read(line, LABELLED, published) ?? []),
  ];
  const [first] = found;
  return first && found.every(({ day }) => day === first.day) ? first : null;
}

function read(line: string, rest: RegExp, published: string | null): Dateline | null {
  const words = line.trim();
  if (words.length > LONGEST) return null;
  const [date, ...others] = dayDates(words, published);
  const isOne = others.every(({ value }) => value.slice(0, 10) === date?.value.slice(0, 10));
  if (date === undefined || !isOne) return null;
  const around = `${words.slice(0, date.start)}|${words.slice(date.end)}`;
  return rest.test(around) ? { day: date.value.slice(0, 10), words } : null;
}

const TIME = String.raw`(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?|\d+ min(?:ute)?s? read`;
const WEEKDAY = "(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?";
const SIGNS = String.raw`[\s|·•,:()/–—-]`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;
const NAMES = `${NAME}(?: ${NAME}){0,3}`;
const BYLINE = `[Bb]y ${NAMES}(?:(?:, | and )${NAMES}){0,2}(?: in ${NAMES})?`;

/** "Published on", "This article was first published on", and then whatever is no sentence. */
const LABELLED = new RegExp(
  [
    `^(?:${BYLINE}${SIGNS}{1,3})?`,
    "(?:This (?:article|story|report|text|post) (?:was|has been) )?(?:[Ff]irst |[Oo]riginally )?",
    "(?:[Pp]ublished|PUBLISHED|[Pp]osted|POSTED|[Rr]eleased|RELEASED|[Ii]ssued|[Dd]ated?|DATE",
    "|(?:[Pp]ublication|[Rr]elease) date|[Dd]ate of publication|[Ff]or immediate release|FOR IMMEDIATE RELEASE|[Pp]ress release)",
    String.raw`(?:${SIGNS}|${TIME}|${WEEKDAY}|on|at){0,9}\|(?:${SIGNS}|${TIME}|${WEEKDAY}){0,8}(?:by ${NAMES})?\.?$`,
  ].join(""),
  "u",
);

/** A name, a place or a weekday, and a time of day. */
const BARE = new RegExp(
  [
    `^(?:${BYLINE})?`,
    String.raw`(?:${SIGNS}|${WEEKDAY}){0,6}\|(?:${SIGNS}|${TIME}){0,8}(?:by ${NAMES}|(?<=/ )${NAMES})?$`,
  ].join(""),
  "u",
);
