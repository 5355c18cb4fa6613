import { plainEvidence } from "../dates/evidence-words.ts";
import { type ArticleDraft, factOf, type Known } from "../model/article.ts";

/** An article as Dateline writes it for other programs, and reads it again: null for what is unknown. */
export const draftJson = ({
  headline,
  standfirst,
  authors,
  outlet,
  published,
  url,
  language,
  body,
}: ArticleDraft) => ({
  headline,
  standfirst,
  authors,
  outlet: { name: factOf(outlet), ...how(outlet) },
  published: { day: factOf(published), ...how(published) },
  url,
  language,
  body,
});

function how(fact: Known<string>): {
  readonly known: Known<string>["known"];
  readonly evidence: string | null;
} {
  if (fact.known === "unknown") return { known: fact.known, evidence: null };
  return { known: fact.known, evidence: fact.known === "stated" ? fact.words : plainEvidence(fact.evidence) };
}
