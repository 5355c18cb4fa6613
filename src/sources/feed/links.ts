import { openPage } from "../page/markup.ts";

const TYPES = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)$/i;
const MOST = 3;

/** The feeds that a page names, in its order but those of comments last; each an address. */
export function feedLinks(html: string, address: string): string[] {
  const links = [...openPage(html).querySelectorAll('link[rel~="alternate"][href]')]
    .filter((link) => TYPES.test(link.getAttribute("type")?.trim() ?? ""))
    .map((link) => ({
      title: link.getAttribute("title") ?? "",
      href: URL.parse(link.getAttribute("href") ?? "", address)?.href ?? "",
    }));
  const isOfComments = ({ title, href }: { title: string; href: string }) => /comment/i.test(title + href);
  const ordered = [...links.filter((link) => !isOfComments(link)), ...links.filter(isOfComments)];
  return [...new Set(ordered.map(({ href }) => href))].filter((href) => /^https?:/.test(href)).slice(0, MOST);
}
