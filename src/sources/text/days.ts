import { daysIn } from "../day.ts";

/** A day as a line states it, with all the words that say so, and what else stands on the line. */
export interface DayInLine {
  readonly day: string;
  readonly words: string;
  readonly rest: string;
}

const WEEKDAY =
  "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)";
const KEYWORD = "(?:date|published|posted|issued|publication date|veröffentlicht|publié|publicado)";
const TIME = String.raw`\d{1,2}[:.h]\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s?(?:GMT|UTC|Z|[ECMP][SD]?T|BST|IST|CES?T|Uhr|hrs|\([A-Z]{2,4}\)|[+-]\d\d:?\d\d))*`;
const FILLER = new RegExp(
  `^(?:${WEEKDAY}\\b|${KEYWORD}\\b|${TIME}|\\b(?:on|at|the|am|le|um|a las|de|updated|last|modified)\\b|[\\s,.:;|·•\\u2013\\u2014@()/-])+`,
  "iu",
);

/**
 * The day of a line that is nothing but a day, with a weekday, a time and "published" at the most. The first day
 * on it, unless that is said to be of a change.
 */
export function dayLine(line: string): DayInLine | null {
  if (line.length > 120) return null;
  const days = daysIn(line);
  const rest = days
    .reduce((left, { words }) => left.replace(words, " "), line)
    .split(/\s+/)
    .join(" ");
  const first =
    days.find(
      ({ words }) =>
        !/(?:updated|modified|edited|aktualisiert)[^\d]{0,20}$/i.test(line.slice(0, line.indexOf(words))),
    ) ?? days[0];
  if (!first || withoutFiller(rest)) return null;
  return { day: first.day, words: withWeekday(line, first.words), rest: "" };
}

const withoutFiller = (text: string): string => {
  let left = text.trim();
  for (let i = 0; i < 12 && FILLER.test(left); i++) left = left.replace(FILLER, "");
  return left.replace(/[\s\p{P}]+/gu, "");
};

const withWeekday = (line: string, words: string): string =>
  new RegExp(`${WEEKDAY}\\.?,? ${escaped(words)}`, "i").exec(line)?.[0] ?? words;

/**
 * The day that a scraper or a template has put before or behind a line: "date 2021-07-04 Headline", "Wed 07 July
 * 2021:The text", "Headline04 July 2021", "4 July 2021 | Headline". A day among the line's own words is none.
 */
export function gluedDay(line: string): DayInLine | null {
  return (
    daysIn(line)
      .map(({ day, words }) => dayBefore(line, day, words) ?? dayBehind(line, day, words))
      .find(Boolean) ?? null
  );
}

const SEPARATOR = String.raw`\s*[|·•–—]\s*|\s-\s`;

function dayBefore(line: string, day: string, words: string): DayInLine | null {
  const form = `^((${KEYWORD}:? )?(${WEEKDAY}\\.?,? )?${escaped(words)}(?:,? (?:at )?${TIME})?)(:(?=\\S)|${SEPARATOR}|\\s|(?=\\p{L}))\\s*(?=\\S)(.+)$`;
  const [, all, keyword, weekday, between = "", rest = ""] = new RegExp(form, "iu").exec(line) ?? [];
  const isApart = keyword || weekday || between !== " " || /^\d{4}-\d\d-\d\d$/.test(words);
  return all && isApart ? { day, words: between === ":" ? `${all}:` : all, rest } : null;
}

function dayBehind(line: string, day: string, words: string): DayInLine | null {
  const form = `^(.*?[\\p{L}.!?”"’'])(${SEPARATOR}|)((?:${KEYWORD}:? )?(?:${WEEKDAY}\\.?,? )?${escaped(words)})$`;
  const [, rest, , all] = new RegExp(form, "iu").exec(line) ?? [];
  return rest && all ? { day, words: all, rest } : null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
