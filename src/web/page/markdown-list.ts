/** A list as it stands in the source: its items' Markdown, and the number it starts at, or null for bullets. */
export interface ListReading {
  readonly start: number | null;
  readonly items: readonly string[];
  readonly length: number;
}

const BULLET = /^( *)([*-]|\d{1,9}\.) +(?=\S)/;

/** Reads the list that starts at a line's start, or null where none does. */
export const readList = (source: string, at: number): ListReading | null => {
  const first = BULLET.exec(lineAt(source, at));
  if (!first) return null;
  const indent = first[1]?.length ?? 0;
  const items: string[][] = [];
  let end = at;
  while (end < source.length) {
    const line = lineAt(source, end);
    if (!take(items, line, indent)) break;
    end += line.length + 1;
  }
  const number = Number.parseInt(first[2] ?? "", 10);
  return {
    start: Number.isNaN(number) ? null : number,
    items: items.map((lines) => lines.join("\n")),
    length: Math.min(end, source.length) - at,
  };
};

const lineAt = (source: string, at: number): string => {
  const end = source.indexOf("\n", at);
  return source.slice(at, end < 0 ? source.length : end);
};

/** A bullet at this depth starts an item; a line indented further goes on with the last one. */
const take = (items: string[][], line: string, indent: number): boolean => {
  const bullet = BULLET.exec(line);
  const depth = bullet?.[1]?.length ?? 0;
  if (bullet && depth >= indent && depth <= indent + 1) {
    items.push([line.slice(bullet[0].length)]);
    return true;
  }
  const deeper = new RegExp(`^ {${indent + 2}}(?=.*\\S)`).exec(line);
  const last = items.at(-1);
  if (!deeper || !last) return false;
  last.push(line.slice(deeper[0].length));
  return true;
};
