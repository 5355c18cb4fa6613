/**
 * Text as Discord's Markdown, so that a reader sees exactly that text and none of it acts: no formatting, mention,
 * link or invite. Only backslashes are put in, so what the reader copies is what was printed.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(INLINE, "\\$&")
    .replace(LINE_START, "$1\\$2")
    .replace(NUMBERED, "$1\\$2")
    .replace(EMOJI, "\\:")
    .replaceAll("://", "\\://")
    .replace(ADDRESS, "\\.");

/** Emphasis, code, spoilers, escapes, masked links, mentions, timestamps, e-mail addresses in angle brackets. */
const INLINE = /[\\*_~`|[\]<@]/g;
/** Headings, subtext, quotes and lists; the first three also work inside a quote. */
const LINE_START = /^([ \t]*)([#>+-])/gm;
const NUMBERED = /^([ \t]*\d+)([.)])/gm;
/** The colon before a name and another: ":100:" would show an emoji. */
const EMOJI = /:(?=[\w+-]+:)/g;
/** The dot before a top-level domain and a path, as in an invite: "discord.gg/…". */
const ADDRESS = /\.(?=[a-z]{2,24}\/[^\s])/gi;
