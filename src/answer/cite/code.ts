import type { Citation } from "../../model/citation.ts";
import type { CslItem } from "./item.ts";
import { invertedOf } from "./name.ts";

/** Citations for other programs. Each escapes what its language reads as its own, and the marks of a code block. */

export const citeAsJson = (item: CslItem): Citation => ({
  form: "code",
  language: "json",
  text: JSON.stringify([item], null, 1).replaceAll("`", "\\u0060"),
});

/** https://en.wikipedia.org/wiki/Template:Cite_news */
export function citeForWikipedia({ title, author = [], issued, URL: url, ...item }: CslItem): Citation {
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ...author.flatMap((name, at): (readonly [string, string])[] =>
      "literal" in name
        ? [[`author${at + 1}`, name.literal]]
        : [
            [`last${at + 1}`, name.family],
            [`first${at + 1}`, [name.given, ...(name.suffix ? [name.suffix] : [])].join(" ")],
          ],
    ),
    ["title", title],
    ["work", item["container-title"]],
    ["date", year && month && day ? `${day} ${MONTHS[month - 1]} ${year}` : "n.d."],
    ["url", url],
  ];
  const given = fields.flatMap(([name, value]) => (value ? [`|${name}=${wikitext(value)}`] : []));
  return { form: "code", language: "", text: `{{cite news ${given.join(" ")}}}` };
}

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"],
  ...["November", "December"],
];

const wikitext = (value: string): string =>
  value.replaceAll(/[|{}[\]<>`]/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll(/\s+/g, " ");

export function citeInBibtex({ id, title, author = [], issued, URL: url, note, ...item }: CslItem): Citation {
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Braces keep a name that is one piece, and the headline's capitals, as they are.
    ["author", author.map(bibtexName).join(" and ") || undefined],
    ["title", `{${tex(title)}}`],
    ["journal", item["container-title"] && tex(item["container-title"])],
    ["year", year?.toString()],
    ["month", month?.toString()],
    ["day", day?.toString()],
    ["url", url?.replaceAll(/[{}\\`]/g, (mark) => encodeURIComponent(mark))],
    ["note", note && tex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return { form: "code", language: "bibtex", text: `@article{${id},\n${lines.join(",\n")}\n}` };
}

const bibtexName = (name: Parameters<typeof invertedOf>[0]): string =>
  "literal" in name ? `{${tex(name.literal)}}` : tex(invertedOf(name));

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "`": "\\textasciigrave{}",
  // What counts braces counts those behind a backslash too.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

const tex = (text: string): string =>
  text.replaceAll(/[\\{}$&#%_~^`]/g, (mark) => TEX[mark] ?? `\\${mark}`).replaceAll(/\s+/g, " ");
