import type { Known } from "../../model/article.ts";
import { fold } from "../fold.ts";
import type { Outlets } from "../outlets.ts";
import { isNode, listOf, resolve, stringOf } from "./json-ld.ts";
import { type Metadata, plain } from "./metadata.ts";

/**
 * Which outlet published the page, as people call it: the one listed for its host, with the page's own words
 * where it names itself; else what the page calls its site or its publisher.
 */
export function outletOf(metadata: Metadata, address: string | null, outlets: Outlets): Known<string> {
  const names = namesOf(metadata);
  const host = address ? (URL.parse(address)?.hostname ?? null) : null;
  const listed = host ? outlets.atHost(host) : null;
  if (listed && host) {
    const words = names.find((name) => outlets.named(name)?.name === listed.name);
    return words
      ? { known: "stated", value: listed.name, words }
      : { known: "inferred", value: listed.name, evidence: ["atHost", host] };
  }
  return statedOutlet(names, outlets);
}

function statedOutlet(names: readonly string[], outlets: Outlets): Known<string> {
  for (const words of names) {
    const listed = outlets.named(words);
    if (listed) return { known: "stated", value: listed.name, words };
  }
  const words =
    names.find((name) => !isHost(name) && /\p{Lu}/u.test(name)) ?? names.find((name) => !isHost(name));
  if (words) return { known: "stated", value: spelled(words, names), words };
  const host = names.find(isHost);
  return host
    ? { known: "inferred", value: nameOfHost(host), evidence: ["siteCalled", host] }
    : { known: "unknown" };
}

/** What the page calls itself: its site's name, its publisher, its application, without slogans. */
function namesOf(metadata: Metadata): string[] {
  const publishers = listOf(metadata.article.publisher).flatMap((publisher) => {
    const node = resolve(publisher, metadata.nodes);
    return (isNode(node) ? stringOf(node.name) : stringOf(node)) ?? [];
  });
  return [
    ...metadata.metas("og:site_name"),
    ...publishers,
    ...metadata.metas("application-name"),
    ...titleEnd(metadata),
  ]
    .map((name) => withoutSlogan(plain(name)))
    .filter((name) => name.length > 1 && name.length <= 60 && !/https?:/.test(name));
}

/** "Headline | Outlet" → "Outlet", where what comes before is the page's heading. */
function titleEnd(metadata: Metadata): string[] {
  const cut = /^(.+?)\s+(?:[-–—|•]|\|\|)\s+([^|–—]{2,40})$/u.exec(metadata.title ?? "");
  const start = fold(cut?.[1] ?? "");
  const isHeading = [metadata.meta("og:title") ?? "", ...metadata.h1s].some(
    (text) => start.length > 10 && fold(text) === start,
  );
  return cut?.[2] && isHeading ? [cut[2]] : [];
}

/** "Die Zeitung - Nachrichten aus aller Welt" → "Die Zeitung". */
const withoutSlogan = (name: string): string => name.split(/\s+[-–—|•:»]\s+|:\s+|\s\|/u)[0]?.trim() ?? "";

const isHost = (name: string): boolean => /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(name);

/** Of two spellings that differ in spaces and capitals alone, the one with more of them: "financialpost". */
const spelled = (name: string, names: readonly string[]): string =>
  names.find(
    (other) =>
      other.length > name.length && fold(other).replaceAll(" ", "") === fold(name).replaceAll(" ", ""),
  ) ?? name;

function nameOfHost(host: string): string {
  const label = host.replace(/^www\./i, "").split(".")[0] ?? host;
  return label.charAt(0).toUpperCase() + label.slice(1);
}
