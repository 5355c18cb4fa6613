import type { Language } from "../words/languages.ts";
import type { QuoteStyle } from "./citation.ts";

/** What a member or a server wishes where a command is given without saying so; null is no wish. */
export interface Settings {
  /** The outlets that are asked, where a question names none. */
  readonly outlets: readonly string[] | null;
  /** Whether answers are for who asks alone. */
  readonly private: boolean | null;
  /** How a quotation names its source. */
  readonly style: QuoteStyle | null;
  /** The time zone of new subscriptions, as IANA calls it. */
  readonly zone: string | null;
  /** Of a server: the channel for notices that reach nobody in private, by its id. */
  readonly notices: string | null;
  /** Of a server: how many messages an hour a channel is sent; the rest is told together. */
  readonly limit: number | null;
  /** The language of answers: a member's of those for them alone, a server's of those for all. */
  readonly language: Language | null;
}

export const NO_WISHES: Settings = {
  outlets: null,
  private: null,
  style: null,
  zone: null,
  notices: null,
  limit: null,
  language: null,
};

/** Messages an hour, where a server wishes no other number. */
export const USUAL_LIMIT = 20;

/** Whose settings: a member's, wherever they ask, or a server's. */
export interface Owner {
  readonly kind: "member" | "server";
  /** As Discord's id. */
  readonly id: string;
}

/** The wishes of the first, and where it has none those of the second. */
export const preferring = (first: Settings, second: Settings): Settings => ({
  outlets: first.outlets ?? second.outlets,
  private: first.private ?? second.private,
  style: first.style ?? second.style,
  zone: first.zone ?? second.zone,
  notices: first.notices ?? second.notices,
  limit: first.limit ?? second.limit,
  language: first.language ?? second.language,
});
