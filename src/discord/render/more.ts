import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ComponentType,
} from "discord-api-types/v10";
import { outletOf } from "../../answer/wording.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import { formatPassageRef, type PassageRef, parsePassageRef } from "../../model/passage.ts";
import { shorten } from "../../text/cut.ts";
import { numeral } from "../../words/numeral.ts";
import type { Words } from "../../words/words.ts";
import { formatComponentId } from "../component-id.ts";
import { row } from "./parts.ts";

/** What there is about an excerpt: its paragraphs, and what stands beside it. */
const KINDS = ["context", "earlier", "later", "others"] as const;
export type More = (typeof KINDS)[number];

/** Discord's limit on a choice's description. */
const MAX_DESCRIPTION = 100;

/** One menu for all the excerpts of a page. */
export function moreMenu(
  command: string,
  excerpts: readonly Excerpt[],
  query: string,
  words: Words,
): readonly APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const { buttons } = words;
  const options = excerpts.flatMap((excerpt, place) =>
    kindsFor(excerpt).map((kind) => ({
      label: buttons.numbered(numeral(place + 1, words), buttons.about[kind]),
      description: shorten(`${outletOf(excerpt.source, words)}: ${excerpt.quote}`, MAX_DESCRIPTION),
      // The place keeps the values apart where two excerpts share their words.
      value: `${kind} ${place} ${formatPassageRef(excerpt.passage)}`,
    })),
  );
  const custom_id = formatComponentId({ command, action: "more", cursor: "", query });
  return row([{ type: ComponentType.StringSelect, custom_id, placeholder: buttons.moreAbout, options }]);
}

/** What has no day has nothing before or after it. */
const kindsFor = ({ source }: Excerpt): readonly More[] =>
  source.published.known === "unknown" ? ["context"] : KINDS;

/** What was chosen, or null where it is nobody's choice. */
export function parseMore(value = ""): { readonly kind: More; readonly ref: PassageRef } | null {
  const [named = "", , reference = ""] = value.split(" ");
  const ref = parsePassageRef(reference);
  const kind = KINDS.find((one) => one === named);
  return ref && kind ? { kind, ref } : null;
}
