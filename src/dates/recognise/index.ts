import type { Recogniser } from "../reading.ts";
import { DAYS } from "./days.ts";
import { HOLIDAYS } from "./holidays.ts";
import { LENGTHS } from "./lengths.ts";
import { MONTHS } from "./months.ts";
import { PARTS_OF_DAY } from "./parts-of-day.ts";
import { QUARTERS } from "./quarters.ts";
import { RELATIVE } from "./relative.ts";
import { SEASONS } from "./seasons.ts";
import { VAGUE } from "./vague.ts";
import { WEEKDAYS } from "./weekdays.ts";
import { YEARS } from "./years.ts";

/** In this order: of two that match as much, the earlier one reads it. */
export const RECOGNISERS: readonly Recogniser[] = [
  ...HOLIDAYS,
  ...DAYS,
  ...WEEKDAYS,
  ...MONTHS,
  ...QUARTERS,
  ...SEASONS,
  ...YEARS,
  ...RELATIVE,
  ...PARTS_OF_DAY,
  ...VAGUE,
  ...LENGTHS,
];
