import type { Span } from "../../model/span.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import type { Told } from "../ask/sentence.ts";
import type { Telling } from "./matter.ts";
import { isName, isNoun, oneOf } from "./nouns.ts";
import { once } from "./once.ts";
import { type Ends, opposedBy } from "./opposed.ts";
import { type Parties, partiesOf } from "./parties.ts";

/** What a sentence says that something has come to. */
export interface End {
  readonly telling: Telling;
  readonly opposed: Ends;
  readonly side: Side;
  readonly span: Span;
  readonly parties: () => Parties;
  /** What else it may be of: the nouns of the sentence before, where it names nothing itself. */
  readonly carried: ReadonlySet<string>;
  /** Whether its sentence names the matter. */
  readonly isNamed: boolean;
  /** The stem of what is done or not, where these are opposed. */
  readonly deed?: string;
}

type Side = "one" | "other";

/** Where a phrase stands, from a word up to another. */
interface Found {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

/** The ends that a sentence tells: of one thing one of each side, by its longest phrase. */
export function endsIn(telling: Telling, isNamed: boolean, thesaurus: Thesaurus): readonly End[] {
  const { told } = telling;
  const possible = opposedBy(told.stems);
  const stems = possible.length > 0 ? stemsIn(told) : "";
  return possible.flatMap((opposed) => {
    const found = [...phrasesIn(stems, opposed.one, "one"), ...phrasesIn(stems, opposed.other, "other")];
    const longest = found.filter((one) => !found.some((other) => isLonger(other, one)));
    const first = longest.filter(({ side }, i) => longest.findIndex((one) => one.side === side) === i);
    return first.flatMap((phrase): readonly End[] => {
      const meant = meantBy(told, phrase, opposed);
      if (!meant) return [];
      const { from, to, side } = meant;
      const [start, end] = [told.words[from]?.start ?? 0, told.words[to - 1]?.end ?? 0];
      const parties = once(() => partiesOf(told, { ...phrase, as: "phrase" }, thesaurus));
      const carried = isNamed ? NOTHING : nounsBefore(telling, thesaurus);
      return [{ telling, opposed, side, span: { start, end }, parties, carried, isNamed }];
    });
  });
}

export const NOTHING: ReadonlySet<string> = new Set();

const phrasesIn = (stems: string, phrases: RegExp, side: Side): readonly Found[] =>
  [...stems.matchAll(phrases)].map(({ 0: words, index }) => ({
    side,
    from: countWords(stems.slice(0, index)),
    to: countWords(stems.slice(0, index + words.length)),
  }));

/** The stems of a sentence between spaces, with its commas. */
const stemsIn = ({ body, words, stems }: Told): string => {
  const parts = stems.map((stem, i) =>
    /[,;:]/.test(body.slice(words[i]?.end, words[i + 1]?.start)) ? `${stem} ,` : stem,
  );
  return ` ${parts.join(" ")} `;
};

const countWords = (stems: string): number =>
  stems.split(" ").filter((stem) => stem !== "" && stem !== ",").length;

const isLonger = (a: Found, b: Found): boolean =>
  a.from < b.to && b.from < a.to && a.to - a.from > b.to - b.from;

export const NOT =
  /^(?:not|never|no|(?:has|had|have|was|were|is|are|did|does|do|would|could)nt|cannot|wont)$/;

/** "Did not collapse" tells that it stands; of what is decided one way or the other, and of "not yet", it tells nothing. */
function meantBy({ words }: Told, phrase: Found, { isFinal }: Ends): Found | null {
  const before = [phrase.from - 1, phrase.from - 2];
  const not = before.find((at) => NOT.test(words[at]?.key ?? ""));
  if (not === undefined) return phrase;
  const isYet = before.some((at) => words[at]?.key === "yet");
  return phrase.side === "other" || isFinal !== "one" || isYet
    ? null
    : { ...phrase, from: not, side: "other" };
}

const LEANS = /\b(?:the|it|its|they|this|these)\b/i;

/** "Fears for the dam eased. Engineers said the wall had held": what the sentence before speaks of. */
export function nounsBefore({ reading, told, hit }: Telling, thesaurus: Thesaurus): ReadonlySet<string> {
  const { sentences } = reading.layout;
  const at = sentences.findIndex(({ start }) => start === hit.sentence.start);
  const [before, own] = [sentences[at - 1], sentences[at]];
  if (!before || before.block !== own?.block) return NOTHING;
  if (!LEANS.test(told.body.slice(told.span.start, told.span.end))) return NOTHING;
  if (told.words.some((_, i) => i > 0 && isName(told, i, thesaurus))) return NOTHING;
  const earlier = reading.toldIn(before);
  return new Set(earlier.stems.filter((_, i) => isNoun(earlier, i, thesaurus)).map(oneOf));
}
