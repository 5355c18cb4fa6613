import type { SearchIndex, Store } from "../ports.ts";
import type { Readings } from "./reading.ts";

/** What an answer is made from. */
export interface Parts {
  readonly store: Store;
  readonly index: SearchIndex;
  readonly readings: Readings;
}
