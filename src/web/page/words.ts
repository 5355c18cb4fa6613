/** The page's own words. To the browser the server gives them in its language in place of English. */
export { page as words } from "../../words/en/page.ts";
