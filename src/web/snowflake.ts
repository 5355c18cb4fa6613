import { snowflakeAt } from "../discord/snowflake.ts";

/** Makes Discord's ids: each later than the last, with the time of its making in it. */
export const createSnowflakes = (now: () => Date): (() => string) => {
  let serial = 0n;
  return () => {
    serial += 1n;
    return String(snowflakeAt(now().getTime()) | (serial & 0x3fffffn));
  };
};
