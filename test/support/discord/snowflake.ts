/** The first second of 2015, which Discord counts its ids from. */
const EPOCH = 1_420_070_400_000n;
const TIME_SHIFT = 22n;
const WITHIN_A_MILLISECOND = 1n << TIME_SHIFT;

/** Makes ids of 17 to 19 digits that carry the time, each greater than the one before. */
export function createIds(now: () => number): () => string {
  let last = 0n;
  return () => {
    const first = (BigInt(now()) - EPOCH) * WITHIN_A_MILLISECOND;
    last = first > last ? first : last + 1n;
    return String(last);
  };
}

/** When an id was made, in milliseconds since 1970. */
export const timeOf = (id: string): number => Number((BigInt(id) >> TIME_SHIFT) + EPOCH);

export const compareIds = (a: string, b: string): number => Math.sign(Number(BigInt(a) - BigInt(b)));

export const isSnowflake = (text: string): boolean => /^\d{17,19}$/.test(text);

/** What Discord says to something else in an id's place. */
export const noSnowflake = (field: string, value: string) => ({
  path: [field],
  code: "NUMBER_TYPE_COERCE",
  message: `Value "${value}" is not snowflake.`,
});
