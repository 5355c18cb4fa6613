import { recognise } from "../reading.ts";

/** What says no more than now, before or later. */
export const VAGUE = [
  recognise("now", () => ({ date: "PRESENT_REF" })),
  recognise("present", () => ({ date: "PRESENT_REF" })),
  recognise("pastref", () => ({ date: "PAST_REF" })),
  recognise("in? recent (?:units|quarters|shorts)", () => ({ date: "PAST_REF" })),
  recognise("futureref", () => ({ date: "FUTURE_REF" })),
];
