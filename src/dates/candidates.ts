import { portionOf, type Reading, type Recogniser } from "./reading.ts";
import type { Tokens } from "./tokens.ts";

const PLAIN: Reading = {
  start: 0,
  end: 0,
  type: "DATE",
  isTime: true,
  date: null,
  time: null,
  portion: null,
  shift: null,
  stretch: null,
};

/** What the recognisers read in a text: of those that overlap the leftmost, then the longest, then the first. */
export function candidatesIn(tokens: Tokens, recognisers: readonly Recogniser[]): readonly Reading[] {
  const all = recognisers.flatMap((recogniser) => [...readingsOf(tokens, recogniser)]);
  const sorted = all.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return sorted.filter((reading) => {
    if (reading.start < last) return false;
    last = reading.end;
    return reading.isTime;
  });
}

function* readingsOf(tokens: Tokens, { pattern, read }: Recogniser): Generator<Reading> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(tokens.kinds); match !== null; match = pattern.exec(tokens.kinds)) {
    const start = match.index;
    const end = pattern.lastIndex;
    const reading = read({ tokens, start, end });
    if (reading === null) pattern.lastIndex = start + 1;
    else yield { ...PLAIN, portion: portionOf({ tokens, start, end }), start, end, ...reading };
  }
}
