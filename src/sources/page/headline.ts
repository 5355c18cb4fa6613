import { fold } from "../fold.ts";
import { stringOf } from "./json-ld.ts";
import { type Metadata, plain } from "./metadata.ts";

/**
 * The article's headline: as JSON-LD says it, unless that is only the title for search engines, where readers see
 * another heading on the page; else the heading, else what is shared.
 */
export function headlineOf(metadata: Metadata): string | null {
  const stated = text(stringOf(metadata.article.headline) ?? stringOf(metadata.article.name));
  const shared = text(metadata.meta("og:title", "twitter:title"));
  const title = text(metadata.title);
  const heading = metadata.h1s.find((h1) => shared && alike(h1, shared)) ?? metadata.h1s[0] ?? null;
  const forSearch =
    stated &&
    title &&
    heading &&
    alike(stated, title) &&
    ![...metadata.h1s, shared ?? ""].some((form) => alike(form, stated));
  const headline = [forSearch ? heading : stated, heading, shared, title].find(
    (form) => form && form.length > 3,
  );
  return headline ? withoutOutlet(headline, metadata) : null;
}

const text = (value: string | null): string | null => (value ? plain(value) : null);

/** Every form in which the page gives its headline. */
export const headlinesOf = (metadata: Metadata): string[] =>
  [
    stringOf(metadata.article.headline),
    metadata.meta("og:title"),
    metadata.meta("twitter:title"),
    metadata.title,
    ...metadata.h1s,
  ]
    .filter((text): text is string => Boolean(text))
    .flatMap((text) => [plain(text), withoutOutlet(plain(text), metadata)]);

/** "Headline - Outlet" → "Headline", where the last part is the outlet, or no other form of the headline has it. */
function withoutOutlet(text: string, metadata: Metadata): string {
  const cut = /^(.{8,}?)\s+(?:[-–—|·•:»›]|\|\|)\s+([^|]{2,40})$/u.exec(text);
  if (!cut?.[1] || !cut[2]) return text;
  const names = [metadata.meta("og:site_name"), metadata.meta("application-name")].filter(
    (name) => name !== null,
  );
  const isOutlet = names.some((name) => alike(name, cut[2] ?? ""));
  const forms = [metadata.meta("og:title") ?? "", ...metadata.h1s].map(fold);
  const isSection = forms.includes(fold(cut[1])) && !forms.includes(fold(text));
  return isOutlet || isSection ? cut[1] : text;
}

const alike = (a: string, b: string): boolean => {
  const [x, y] = [fold(a).replaceAll(" ", ""), fold(b).replaceAll(" ", "")];
  return x.length > 1 && y.length > 1 && (x.startsWith(y) || y.startsWith(x));
};
