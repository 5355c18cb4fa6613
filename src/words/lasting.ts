import type { Words } from "./words.ts";

/** How long so many seconds are: "34 seconds", "1 hour, 5 minutes". Long times are given in minutes, none too short. */
export function lasting(seconds: number, { locale }: Pick<Words, "locale">): string {
  const format = new Intl.DurationFormat(locale, { style: "long" });
  if (seconds < 100) return format.format({ seconds });
  const minutes = Math.ceil(seconds / 60);
  return format.format({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
