const DISCORD_EPOCH = 1_420_070_400_000n;

/** Makes Discord's ids: each later than the last, with the time of its making in it. */
export const createSnowflakes = (now: () => Date): (() => string) => {
  let serial = 0n;
  return () => {
    serial += 1n;
    return String(((BigInt(now().getTime()) - DISCORD_EPOCH) << 22n) | (serial & 0x3fffffn));
  };
};
