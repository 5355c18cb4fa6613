import type { Page } from "playwright-core";

/** Shown by a browser where a text fragment has led it. */
const STYLE = "body { font: 16px/1.6 serif; color: black } ::target-text { background: #f00; color: #f00 }";

/** The text of a page that the browser marks, having opened this address: what stands on red. */
export async function highlightedAt(page: Page, address: string): Promise<string> {
  await page.setViewportSize({ width: 900, height: 1600 });
  await page.goto(address);
  await page.addStyleTag({ content: STYLE });
  const picture = await page.screenshot();
  return redText(page, picture.toString("base64"));
}

const redText = (page: Page, png: string): Promise<string> =>
  page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const isRed = ({ left, top, width, height }: DOMRect): boolean => {
      const [red = 0, green = 0] = context?.getImageData(left + width / 2, top + height / 2, 1, 1).data ?? [];
      return red > 200 && green < 60;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let marked = "";
    let before = false;
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? "";
      for (let at = 0; at < text.length; at++) {
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 1);
        const place = range.getBoundingClientRect();
        // What takes no room is marked as what stands before it.
        before = place.width > 0 ? isRed(place) : before;
        if (before) marked += text[at];
      }
      if (walker.currentNode.parentElement?.closest("p, h1")?.lastChild?.contains(walker.currentNode))
        marked += " ";
    }
    return marked.replaceAll(/\s+/g, " ").trim();
  }, png);
