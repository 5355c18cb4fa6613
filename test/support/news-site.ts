import { type Answering, text } from "./web-server.ts";

/** A report of a site's, long enough to be one. */
export interface Report {
  readonly path: string;
  readonly headline: string;
  readonly day: string;
  readonly words: string;
}

const paragraphs = ({ headline, words }: Report): string =>
  Array.from(
    { length: 8 },
    (_, i) =>
      `<p>${words} This is paragraph ${i + 1} of the report that is called ${headline}, and it goes on for a while.</p>`,
  ).join("");

/** The page of a report. */
export const pageOf = (report: Report, site = "Harbour Times"): Answering =>
  text(`<html lang="en"><head><meta property="og:site_name" content="${site}">
<meta property="article:published_time" content="${report.day}T08:00:00Z"></head>
<body><article><h1>${report.headline}</h1>${paragraphs(report)}</article></body></html>`);

/** A feed of reports, with their whole text or with teasers. */
export const rssOf = (
  reports: readonly Report[],
  extent: "whole" | "teaser",
  title = "Harbour Times",
): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>/</link>${reports
    .map(
      (report) => `<item><guid isPermaLink="false">${report.path}</guid><title>${report.headline}</title>
<link>${report.path}</link><pubDate>${new Date(`${report.day}T08:00:00Z`).toUTCString()}</pubDate>
<description><![CDATA[${extent === "whole" ? paragraphs(report) : report.words}]]></description></item>`,
    )
    .join("")}</channel></rss>`;

export const REPORTS: readonly Report[] = [
  {
    path: "/ferry",
    headline: "Ferry to sail again",
    day: "2026-03-03",
    words: "The ferry to the island will sail again on Thursday, the harbour office said.",
  },
  {
    path: "/crane",
    headline: "New crane lifts its first load",
    day: "2026-03-04",
    words: "A crane from Gdansk lifted its first container at the northern quay.",
  },
  {
    path: "/fog",
    headline: "Fog holds up eleven ships",
    day: "2026-03-05",
    words: "Eleven ships waited outside the breakwater until the fog had gone.",
  },
];
