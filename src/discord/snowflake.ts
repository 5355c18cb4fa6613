/** Discord's epoch: the first millisecond of 2015, from which snowflakes count. */
const EPOCH = 1_420_070_400_000;

/** When a snowflake was made, in milliseconds. */
export const timeOf = (id: string): number => Number(BigInt(id) >> 22n) + EPOCH;
