import type { Span } from "../../model/span.ts";
import {
  type Candidate,
  type Expect,
  type Expected,
  matchesIn,
  NOTHING,
  type Question,
} from "./candidate.ts";
import { isAsked, runsIn } from "./runs.ts";
import { placeAt, type Told } from "./sentence.ts";
import { isOfTitle } from "./titles.ts";
import { countryNames } from "./word-classes.ts";

const NO_PERSON =
  /\b(?:Ministry|Forces?|Agency|Post|News|Committee|Council|States|Nations|Security|Directorate|TV|Press|Times|Party|Army|Taliban|Alliance|House|Street|University|City|Province|District|Airport|Union|January|February|March|April|June|July|August|September|October|November|December|North|South|East|West|Central|Northern|Southern|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\w+[ia]n Army)\b|-e-/;
const PLACED =
  /\b(?:in|at|near|to|into|from|across|north|south|east|west|city|district|province|town|village|outskirts|capital)(?:\sof)?\s$/i;

/** Who holds an office: asked for with "is", or with the verb of it. */
const ASKS_ROLE =
  /\bwho\s(?:heads?|headed|leads?|led|(?:runs?|ran)(?!\s(?:away|off|out|over|into|from|to)\b)|commands?|commanded|chairs?|governs?|speaks|owns?|owned|coach(?:es|ed)|manages?|managed|edits?|directs?|directed|trains?)\b|\bwho(?:['’]s|se|\sis|\swas|\sare|\swere)\b/i;

/** Not who somebody is, but what was done to them or by them. */
const ASKS_DEED =
  /\bwho(?:\sis|\swas|\sare|\swere)\s(?:in|at|on|there|with|among|from|\p{L}+ed|\p{L}+ing|shot|behind|found|hurt|hit|sent|held|left|taken|seen|made|given|beaten|caught|chosen|bought|sold)\b|\b(?:ed|killed|shot|slain|taken) by\W*$|\bby\W*$/iu;

/** What somebody did who is a stranger to all: "by a suicide bomber". */
const AGENT = /(?<=\bby )(?:a|an|the|two|three|several|unidentified|unknown)\s[\p{Ll}-]+(?:\s[\p{Ll}-]+)?/gu;

/** A sentence answers who where it names a person by the office that is asked for, or the one who did something. */
export const personsIn: Expect = (question, candidate) => {
  const { told, met } = candidate;
  const words = question.terms.flatMap((term, i) => (term.kind === "word" ? (met[i] ?? []) : []));
  if (words.length === 0) return definitionIn(candidate);
  const persons = fullNamesIn(question, told);
  if (ASKS_ROLE.test(question.text) && !ASKS_DEED.test(question.text)) {
    if (!isOffice(question, candidate) || !isNamedThere(question, candidate)) return NOTHING;
    const places = words.flatMap(({ worth, places }) => (worth >= SAME_ROLE ? places : []));
    const holders = persons.filter((person) => places.some((place) => isBy(told, person, place)));
    return holders.length > 0 ? { worth: 1, spans: holders } : NOTHING;
  }
  const spans = [...persons, ...matchesIn(told, AGENT)];
  if (spans.length > 0) return { worth: 1, spans };
  const others = runsIn(told).filter((run) => !isAsked(question, told, run));
  return others.length > 0 ? { worth: 0.8, spans: others } : { worth: 0.6, spans };
};

/** Whose office it is stands by it, or goes without saying: the headline's country is not enough. */
const isNamedThere = ({ terms }: Question, { met, before, about }: Candidate): boolean =>
  terms.every(
    ({ kind, text }, i) =>
      kind !== "name" ||
      before[i] === true ||
      (met[i]?.worth ?? 0) > 0 ||
      ((about[i] ?? 0) >= HEADED && countryNames(text).length === 0),
  );

/** An office is told by its name, or by another word for the same. */
const SAME_ROLE = 0.6;

/** An office is told by its words, here or in the headline: a defence minister is no finance minister. */
function isOffice({ terms }: Question, { met, about }: Candidate): boolean {
  // "the delegation to Tehran" is known by its names, however one calls it
  const named = terms.filter(({ kind }, i) => kind === "name" && (met[i]?.worth ?? 0) > 0).length;
  const words = terms.flatMap(({ kind, weight, heard }, i) => {
    const isTold = (met[i]?.worth ?? 0) >= SAME_ROLE || (about[i] ?? 0) >= HEADED;
    return kind === "word" && (heard || named < 2) ? { weight, told: isTold ? weight : 0 } : [];
  });
  const [told, all] = [words.map((word) => word.told), words.map((word) => word.weight)].map(sum);
  return (told ?? 0) >= MOST_OF_OFFICE * (all ?? 0);
}

const MOST_OF_OFFICE = 0.7;
/** In the headline or the first sentences. */
const HEADED = 0.75;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Who is of a family may have its name. */
const KIN =
  /\b(?:son|daughter|wife|husband|widow|father|mother|brother|sister|cousin|uncle|aunt|nephew|niece)s?\b/i;

function fullNamesIn(question: Question, told: Told): readonly Span[] {
  const { body, span } = told;
  return runsIn(told).filter(({ start, end }) => {
    const words = body.slice(start, end);
    const isFull = words.split(/\s/).filter((word) => !isOfTitle(word.toLowerCase())).length >= 2;
    const isPlace = PLACED.test(body.slice(Math.max(span.start, start - 20), start));
    // "Russian Defense Minister Sergei Shoigu": the question may name the country.
    const last = { start: start + words.lastIndexOf(" ") + 1, end };
    const isOther = KIN.test(question.text) || !isAsked(question, told, last);
    return isFull && !isPlace && !NO_PERSON.test(words) && isOther;
  });
}

/** "Balkh governor Mohammad Azimi"; "Musavi, the police chief of". */
function isBy(told: Told, person: Span, place: number): boolean {
  const [first, last] = [placeAt(told, person.start), placeAt(told, person.end - 1)];
  return place < first ? first - place <= 5 : place - last <= 10;
}

/** Who somebody is: told behind a comma, or by a title before the name. */
function definitionIn({ told: { body, span }, met }: Candidate): Expected {
  const spans = met.flatMap((one) => one.spans);
  const told = spans.filter(({ start, end }) => {
    const before = body.slice(span.start, start);
    const title = before.trim().split(/\s/).at(-1) ?? "";
    return (
      /^,\s\p{Ll}/u.test(body.slice(end, span.end)) ||
      /\p{Ll}\s$/u.test(before) ||
      isOfTitle(title.toLowerCase())
    );
  });
  return told.length > 0 ? { worth: 1, spans: told } : { worth: 0.4, spans };
}
