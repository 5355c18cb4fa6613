import { rootOf } from "../../text/wordnet/lemmas.ts";

/** What two ends that one thing cannot both have come to need to be opposed. */
export interface Ends {
  /** What is done and cannot be undone contradicts what is told later, too; else only what is told of the same day. */
  readonly isFinal: "one" | "both" | "neither";
  /** What has to be the same: somebody by name, who does it (and to whom), what it befalls, or anything that is named. */
  readonly of: "name" | "doer" | "deed" | "thing" | "matter";
  /** Whether what is only planned counts: "will appeal", "will not appeal". */
  readonly isOfPlans?: boolean;
}

/** The phrases of both. */
interface Opposed extends Ends {
  /** The stems that phrases begin with: most sentences hold none. */
  readonly opens: ReadonlySet<string>;
  readonly one: RegExp;
  readonly other: RegExp;
}

const DEAL = "deal/agreement/settlement/truce/accord/pact/treaty/ceasefire/compromise";
const CONTEST = "match/game/final/cup/title/tie/election/race/vote/seat/case/appeal";
const POST = "post/office/job/role/power";

/**
 * The ends that the press tells, each by a few phrases: "/" is between words for each other, "…" stands for up to five
 * words. Every form of a word is meant.
 */
const OPPOSED: readonly Opposed[] = [
  opposed(
    "one",
    "thing",
    "collapse, give way, cave in, come down, crash down, wash away, sweep away, carry away, destroy, burn down, blow up, demolish, tear down, knock down, sink, founder, flatten, raze, wreck, burn to the ground, reduce to rubble/ash",
    "still stand, remain/stay stand, stand firm, intact, undamaged, unscathed, unharmed, hold through/firm/overnight, still hold, survive, withstand, afloat, usable, escape damage",
  ),
  opposed(
    "one",
    "matter",
    `sign … ${DEAL}, reach … ${DEAL}, strike … ${DEAL}, agree on/to … ${DEAL}, clinch … ${DEAL}, seal … ${DEAL}, conclude … ${DEAL}, come to term, end in/with … ${DEAL}`,
    `talk … break down/up, negotiation … break down/up, break down/up … without ${DEAL}, end without, without … ${DEAL}, no ${DEAL}, fail to reach/agree, talk/negotiation … fail/collapse, end in failure/deadlock/stalemate, walk out of … talk/negotiation`,
  ),
  opposed(
    "both",
    "thing",
    "pass, approve, adopt, ratify, endorse, vote for, vote in favour, vote through, wave through",
    "reject, vote down, vote against, defeat, turn down, throw out, fail to pass",
  ),
  opposed(
    "both",
    "name",
    "convict, find guilty, guilty verdict, send to prison/jail, jail for",
    "acquit, find not guilty, not guilty, walk free, clear of",
  ),
  opposed(
    "one",
    "thing",
    "end … strike/walkout/stoppage, call off … strike/walkout/stoppage, strike … be over, strike … end, go/come/head back to work, return to work",
    "strike … continue, strike … go on, continue … strike, stay out, still on strike, remain on strike, hold out, refuse to return/work",
  ),
  opposed(
    "one",
    "thing",
    "clear … from, clear, evict, drive out, throw out, force out, remove … from, expel",
    "remain/stay in control, remain/stay in possession, still occupy, still inside, remain/stay inside, still hold, refuse to leave, hold out",
  ),
  opposed(
    "neither",
    "thing",
    "open, reopen, stay/remain open",
    "close, shut, shut down, stay/remain close/shut",
  ),
  opposed(
    "one",
    "name",
    "die, died, dead, kill, drown, perish, pass away, succumb",
    "survive, alive, unharmed, unhurt, recover from/in/well, out of danger, safe and well",
  ),
  opposed(
    "both",
    "doer",
    `beat, win … ${CONTEST}, win by/on/in/against, triumph, prevail`,
    `lose to/by/on/in/against, lose … ${CONTEST}, beat by, defeat by, knock out`,
  ),
  opposed(
    "one",
    "name",
    `resign, step down, quit, stand down, leave ${POST}`,
    `stay/remain in ${POST}, cling to ${POST}, refuse/decline to resign/quit/go/step, stay on`,
  ),
  opposed(
    "one",
    "thing",
    "free, release, set free, let go",
    "remain/stay in custody, still in custody, still captive, remain/stay captive, remain/stay behind bar, still be hold",
  ),
  opposed(
    "one",
    "thing",
    "fire/blaze … contain/extinguish, fire/blaze … put/be out, fire/blaze … under control",
    "fire/blaze … out of control, fire/blaze … still burn, fire/blaze … rage on, fire/blaze … continue to burn/rage",
  ),
];

/** The same deed, done and not done. */
export const DONE_OR_NOT: Ends = {
  isFinal: "one",
  of: "thing",
  isOfPlans: true,
};

/** What a sentence may tell, by its stems: most hold no word that a phrase begins with. */
export const opposedBy = (stems: readonly string[]): readonly Opposed[] => [
  ...new Set(stems.flatMap((stem) => BY_OPENING.get(stem) ?? [])),
];

function opposed(isFinal: Ends["isFinal"], of: Ends["of"], one: string, other: string): Opposed {
  const opens = new Set(
    `${one}, ${other}`.split(", ").flatMap((phrase) => (phrase.split(" ")[0] ?? "").split("/").map(rootOf)),
  );
  return { isFinal, of, opens, one: phrasesOf(one), other: phrasesOf(other) };
}

/** The phrases on the stems of a sentence, which stand between spaces. */
function phrasesOf(list: string): RegExp {
  const phrases = list.split(", ").map((phrase) => phrase.split(" ").map(wordOf).join(""));
  return new RegExp(`(?:${phrases.join("|")})(?= )`, "g");
}

function wordOf(word: string): string {
  return word === "…" ? "(?: [^ ,]+){0,5}" : ` (?:${word.split("/").map(rootOf).join("|")})`;
}

const BY_OPENING: ReadonlyMap<string, readonly Opposed[]> = new Map(
  [...new Set(OPPOSED.flatMap(({ opens }) => [...opens]))].map((stem) => [
    stem,
    OPPOSED.filter(({ opens }) => opens.has(stem)),
  ]),
);
