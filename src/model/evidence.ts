import type { Told } from "../words/told.ts";

/** What a fact follows from, in a form that can be told in every language; a person can check it. */
export type Evidence = Told<"evidence", string | Day>;

/** YYYY-MM-DD. */
export interface Day {
  readonly day: string;
}
