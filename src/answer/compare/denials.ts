import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import type { Told } from "../ask/sentence.ts";
import { inTurns } from "../in-turns.ts";
import type { Deed } from "./deeds.ts";
import { type End, NOT, NOTHING, nounsBefore } from "./ends.ts";
import type { Telling } from "./matter.ts";
import { DONE_OR_NOT } from "./opposed.ts";

const DENIES = /\b(?:not|never)\b|n[’']t\b|\b(?:refused|declined|failed) to\b/i;
/** "Not yet", "not until Wednesday": what may be done soon, or was. */
const YET = /\byet\b|\b(?:not|never|n[’']t)\b[^.;]*\b(?:until|till|before)\b/i;
const WILL = /^(?:will|would|wo)\b|^won['’]t/i;
const HELPS = /^(?:will|would|has|had|have|was|were|is|are|did|does|do|been|be|to|refused|declined|failed)$/;

/** What sentences say was not done, or will not be, and what others say was, or will be. */
export async function contraryDeeds(
  tellings: readonly Telling[],
  beside: readonly Telling[],
  deedsIn: (told: Told) => readonly Deed[],
  thesaurus: Thesaurus,
): Promise<readonly End[]> {
  const named = new Set(tellings);
  const all = [...tellings, ...beside].filter(({ told }) => !YET.test(textOf(told)));
  const denying = all.filter(({ told }) => DENIES.test(textOf(told)));
  const denied = (await inTurns(denying, (telling) => endsOf(telling, "other"))).flat();
  const wanted = new Set(denied.map(({ deed }) => deed?.replace(/^will /, "").split(" ")[0]));
  const alike = all.filter(({ told }) => told.stems.some((stem) => wanted.has(stem)));
  return [...denied, ...(await inTurns(alike, (telling) => endsOf(telling, "one"))).flat()];

  function endsOf(telling: Telling, side: End["side"]): readonly End[] {
    const { told } = telling;
    const isNamed = named.has(telling);
    return deedsIn(told).flatMap(({ span, stem, parties }): readonly End[] => {
      const start = startOf(told, span);
      const helped = told.body.slice(start, span.start);
      if (DENIES.test(helped) !== (side === "other")) return [];
      const deed = WILL.test(helped) ? `will ${stem}` : stem;
      const carried = isNamed ? NOTHING : nounsBefore(telling, thesaurus);
      const whole = { start, end: span.end };
      return [{ telling, opposed: DONE_OR_NOT, side, span: whole, parties, carried, isNamed, deed }];
    });
  }
}

const textOf = ({ body, span }: Told): string => body.slice(span.start, span.end);

/** Where the verb begins with what helps it: "will not". */
function startOf({ words }: Told, { start }: Deed["span"]): number {
  let at = words.findIndex((word) => word.start === start);
  while (HELPS.test(words[at - 1]?.key ?? "") || NOT.test(words[at - 1]?.key ?? "")) at--;
  return words[at]?.start ?? start;
}
