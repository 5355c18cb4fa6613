import { oneLine } from "./markup.ts";

/** One block of a page's text, as it is read from top to bottom. */
export interface Block {
  readonly kind: "paragraph" | "subhead" | "item";
  readonly text: string;
  /** The share of its characters that are links. */
  readonly linked: number;
  /** The list or table it belongs to, so that all of one can go together; null outside of any. */
  readonly list: Element | null;
  /** How the page marks such a block: its element and the one around, with their classes. */
  readonly mark: string;
}

const BLOCK =
  /^(address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const ELEMENT = 1;
const TEXT = 3;

interface Run {
  text: string;
  linked: number;
}

/** The text below an element, cut where a browser would begin a new line for a block. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let run: Run = { text: "", linked: 0 };
  const flush = (within: Element) => {
    const text = oneLine(run.text);
    if (text) blocks.push({ ...placeOf(within, root), text, linked: Math.min(1, run.linked / text.length) });
    run = { text: "", linked: 0 };
  };
  const walk = (element: Element, inLink: boolean) => {
    for (const node of element.childNodes) {
      if (node.nodeType === TEXT) add(run, node.textContent ?? "", inLink);
      if (node.nodeType !== ELEMENT) continue;
      const child = node as Element;
      const name = child.localName;
      if (name === "br") brokenTwice(child) ? flush(element) : add(run, " ", false);
      else if (!BLOCK.test(name)) walk(child, inLink || name === "a");
      else {
        flush(element);
        walk(child, inLink);
        flush(child);
      }
    }
  };
  walk(root, false);
  flush(root);
  return blocks;
}

function add(run: Run, text: string, inLink: boolean): void {
  run.text += text;
  if (inLink) run.linked += oneLine(text).length;
}

/** Two line breaks in a row are how old pages end a paragraph. */
function brokenTwice(br: Element): boolean {
  let next = br.nextSibling;
  while (next?.nodeType === TEXT && !next.textContent?.trim()) next = next.nextSibling;
  return next?.nodeType === ELEMENT && (next as Element).localName === "br";
}

function placeOf(element: Element, root: Element): Pick<Block, "kind" | "list" | "mark"> {
  const mark = `${markOf(element.parentElement)}>${markOf(element)}`;
  let list: Element | null = null;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (/^h[1-6]$/.test(at.localName)) return { kind: "subhead", list: null, mark };
    if (/^(ul|ol|dl|table)$/.test(at.localName)) list = at;
  }
  return { kind: list ? "item" : "paragraph", list, mark };
}

const markOf = (element: Element | null): string =>
  element ? `${element.localName}.${element.getAttribute("class") ?? ""}` : "";
