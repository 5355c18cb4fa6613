import { STATUS_CODES } from "node:http";
import { decodeBody } from "./decode.ts";
import type { Web, WebResponse } from "./fetch.ts";
import { WebError } from "./web-error.ts";

const PAGES = ["text/html", "application/xhtml+xml"];

/** A page's markup and where it was found in the end. */
export interface FetchedPage {
  readonly html: string;
  readonly address: string;
}

/** Fetches a page. Throws WebError. */
export async function fetchPage(web: Web, address: string): Promise<FetchedPage> {
  const response = await web.fetch({
    address,
    types: PAGES,
    headers: { accept: "text/html,application/xhtml+xml;q=0.9" },
  });
  if (response.status !== 200) throw statusError(response);
  return {
    html: decodeBody(response.body, response.headers.get("content-type")),
    address: response.address,
  };
}

/** What a status that gives nothing says: what is gone or forbidden stays so, the rest may pass. */
export function statusError({ status, address }: Pick<WebResponse, "status" | "address">): WebError {
  const kind = status >= 400 && status < 500 && status !== 408 && status !== 429 ? "refused" : "failed";
  const name = STATUS_CODES[status]?.toLowerCase();
  return new WebError(kind, address, name ? ["answersSo", status, name] : ["answers", status]);
}
