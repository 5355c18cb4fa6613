import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** What hinders people on a part of a page, as axe-core finds it, a line each. */
export async function hindrancesOn(page: Page, part = "html"): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options = { resultTypes: ["violations"] };
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(part)}, ${JSON.stringify(options)})`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
