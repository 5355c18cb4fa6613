/** How a posted quotation names its source: a line of words, or one of the styles of citation. */
export const QUOTE_STYLES = ["block", "apa", "mla", "chicago", "wikipedia", "bibtex", "csl-json"] as const;
export type QuoteStyle = (typeof QUOTE_STYLES)[number];

/** A source as a style of citation writes it. */
export type Citation =
  /** To be read; some of it, such as the outlet's name, in italics. */
  | {
      readonly form: "prose";
      readonly pieces: readonly { readonly text: string; readonly italic: boolean }[];
    }
  /** To be copied into another program; `language` is what a code block calls it. */
  | { readonly form: "code"; readonly language: string; readonly text: string };

/** The citation as one text. */
export const textOfCitation = (citation: Citation): string =>
  citation.form === "code" ? citation.text : citation.pieces.map(({ text }) => text).join("");
