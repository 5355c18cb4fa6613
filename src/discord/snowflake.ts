/** Discord's epoch: the first millisecond of 2015, from which snowflakes count. */
const EPOCH = 1_420_070_400_000;

/** When a snowflake was made, in milliseconds. */
export const timeOf = (id: string): number => Number(BigInt(id) >> 22n) + EPOCH;

/** The first snowflake that can be made at a time in milliseconds. */
export const snowflakeAt = (time: number): bigint => BigInt(Math.max(0, Math.floor(time) - EPOCH)) << 22n;
