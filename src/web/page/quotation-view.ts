let serial = 0;

/**
 * Ties a quotation to the line that says whose it is, so that it is read out with it: the line before it, or, where
 * it comes first, the one after. Its language is its article's, which need not be the page's.
 */
export const attribute = (quotation: HTMLElement): void => {
  quotation.lang = "";
  const before = lineFrom(quotation, "previousSibling").toReversed();
  const line = before.length > 0 ? before : lineFrom(quotation, "nextSibling");
  const [first] = line;
  if (!first) return;
  const attribution = document.createElement("span");
  attribution.id = `attribution-${++serial}`;
  first.before(attribution);
  attribution.append(...line);
  quotation.setAttribute("aria-labelledby", attribution.id);
  const address = quotation.parentElement?.querySelector("a")?.getAttribute("href");
  if (address) quotation.setAttribute("cite", address);
};

/** The inline nodes beside a block, as far as its line goes. */
const lineFrom = (block: Node, beside: "previousSibling" | "nextSibling"): ChildNode[] => {
  const line: ChildNode[] = [];
  let next = block[beside];
  // A line break parts a block from the line before it.
  if (beside === "previousSibling" && next instanceof HTMLBRElement) next = next[beside];
  for (; next && !(next instanceof HTMLElement && next.matches(BREAKS)); next = next[beside]) line.push(next);
  return line;
};

const BREAKS = "br, p, h3, h4, ul, ol, pre, blockquote";
