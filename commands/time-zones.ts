import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from "discord-api-types/v10";
import { InputError, type Options } from "../src/discord/command.ts";
import { MAX_CHOICES, readText } from "./query-options.ts";

export const zoneOption = (description: string): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.String,
  name: "zone",
  description,
  autocomplete: true,
  max_length: 60,
});

/** The time zone in the option of that name, as IANA calls it, or undefined. Throws InputError. */
export function readZone(options: Options): string | undefined {
  const zone = readText(options, "zone");
  if (!zone) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    throw new InputError(({ mistakes }) => mistakes.noZone(zone));
  }
}

export const completeZone = (typed: string) =>
  ["UTC", ...Intl.supportedValuesOf("timeZone")]
    .filter((zone) => zone.toLowerCase().includes(typed.toLowerCase().replaceAll(" ", "_")))
    .slice(0, MAX_CHOICES)
    .map((zone) => ({ name: zone, value: zone }));
