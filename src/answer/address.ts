/** Words at either end of a passage by which a browser finds it, and how many it may have to be named whole. */
const EDGE = 4;
const WHOLE = 8;

/** The address of an article, leading to a passage of it: https://wicg.github.io/scroll-to-text-fragment */
export function addressAt(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/);
  const isWhole = words.length <= WHOLE && !quote.includes("\n");
  const ends = isWhole ? [words] : [words.slice(0, EDGE), words.slice(-EDGE)];
  const directive = ends.map((end) => encoded(end.join(" "))).join(",");
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${directive}`;
}

/** A dash and a comma have a meaning of their own there. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");
