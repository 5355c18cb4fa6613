import type { Known } from "../../model/article.ts";
import type { Outlet, Outlets } from "../outlets.ts";
import type { Head } from "./head.ts";
import type { Line } from "./lines.ts";

/** Where to look for who published a scraped article. */
export interface Clues {
  readonly head: Pick<Head, "outlet" | "url">;
  readonly body: readonly Line[];
  readonly footer: readonly Line[];
}

/**
 * Who published it, as far as the text says: a line of its own, the site's footer; or by inference the dateline of
 * an agency, or the one newspaper to which people speak in it. An agency that is quoted has published nothing.
 */
export function outletIn({ head, body, footer }: Clues, outlets: Outlets): Known<string> {
  return (
    statedAbove(head, outlets) ??
    first(footer, (line) => statedBelow(line, outlets)) ??
    datelined(body, outlets) ??
    spokenTo(body, outlets) ?? { known: "unknown" }
  );
}

function statedAbove({ outlet, url }: Clues["head"], outlets: Outlets): Known<string> | null {
  const named = outlet ? outlets.named(outlet) : null;
  if (outlet && named?.kind === "agency")
    return { known: "inferred", value: named.name, evidence: ["said", outlet] };
  if (outlet) return { known: "stated", value: named?.name ?? outlet, words: outlet };
  const host = url ? URL.parse(url)?.hostname : null;
  const listed = host ? outlets.atHost(host) : null;
  return host && listed ? { known: "inferred", value: listed.name, evidence: ["atHost", host] } : null;
}

/** How a site's footer names the site. */
const OWNERS: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright)(?: ©| \(c\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(?:by )?(.{2,50}?)(?:\s*\d{4})?(?:[.,|–-]\s*all rights.*|\.)?$/i,
  /^(.{2,50}?)(?:'s|’s)? (?:web ?site|app|homepage|channel)\b/i,
  /\b(?:visit|follow|download|subscribe to|read more (?:at|on)|more (?:at|from)|like) (?:the )?(.{2,50}?)(?:'s|’s)?(?: (?:on|app|at|news ?letter|for)\b|[.:!]|$)/i,
  /\b(?:originally|first) (?:published|appeared) (?:in|on|at|by) (.{2,50}?)(?:[.,]| on | and |$)/i,
  /^source\s*:\s*(.{2,50}?)\.?$/i,
];

function statedBelow(line: Line, outlets: Outlets): Known<string> | null {
  for (const owner of OWNERS) {
    const named = outlets.named(owner.exec(line.text)?.[1] ?? "");
    if (named && named.kind !== "agency") return { known: "stated", value: named.name, words: line.text };
  }
  const host = /\b(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})\b/i.exec(line.text)?.[1];
  const listed = host ? outlets.atHost(host) : null;
  return listed ? { known: "stated", value: listed.name, words: line.text } : null;
}

/** "KABUL, July 7 (Reuters) -": the agency's own text, though perhaps another's page. */
function datelined(body: readonly Line[], outlets: Outlets): Known<string> | null {
  const [words, name = ""] =
    /^\p{Lu}[\p{L}\p{M} .,/'’-]{1,60}(?:\d{1,2},? ?(?:\d{4} ?)?)?\(([^()]{2,30})\)\s?[-–—]/u.exec(
      body[0]?.text ?? "",
    ) ?? [];
  const agency = outlets.named(name);
  return words && agency ? { known: "inferred", value: agency.name, evidence: ["said", words] } : null;
}

const SPOKEN_TO =
  /\b(?:told|tells|speaking to|interview with) ((?:the )?(?:\p{Lu}[\p{L}’'&.-]*)(?: (?:(?:of|and|de|la|le|du|des) )?\p{Lu}[\p{L}’'&.-]*){0,3})(?= (\p{L}+)|[^\p{L}]|$)/gu;
/** "told the Kommersant daily": so speaks another. */
const ELSEWHERE =
  /^(?:newspaper|daily|weekly|news|agency|magazine|website|site|tv|television|radio|channel|network|broadcaster|outlet|portal|journal|paper|tabloid)$/i;

/** The one paper, not an agency and no broadcaster, to which people speak without its being explained. */
function spokenTo(body: readonly Line[], outlets: Outlets): Known<string> | null {
  const found = body
    .flatMap(({ text }) => [...text.matchAll(SPOKEN_TO)])
    .flatMap((match) => {
      const outlet = outletNamed(match[1] ?? "", outlets);
      const isOwn = outlet && SPEAKS_OF_ITSELF.has(outlet.kind) && !ELSEWHERE.test(match[2] ?? "");
      return isOwn ? [{ name: outlet.name, words: match[0] }] : [];
    });
  const [one] = found;
  return one && found.every(({ name }) => name === one.name)
    ? { known: "inferred", value: one.name, evidence: ["said", one.words] }
    : null;
}

const SPEAKS_OF_ITSELF: ReadonlySet<Outlet["kind"]> = new Set(["newspaper", "magazine", "online"]);

/** The outlet that the words are, or begin with: "the Telegraph America" is not, "the Telegraph" is. */
function outletNamed(words: string, outlets: Outlets): Outlet | null {
  const parts = words.split(" ");
  for (let n = parts.length; n > 0; n--) {
    const outlet = outlets.named(parts.slice(0, n).join(" "));
    if (outlet) return outlet;
  }
  return null;
}

const first = <T, R>(items: readonly T[], read: (item: T) => R | null): R | null => {
  for (const item of items) {
    const found = read(item);
    if (found) return found;
  }
  return null;
};
