/** A line of a page's text, or a part of one that a wide gap ends; in points, from the page's lower left corner. */
export interface Line {
  readonly text: string;
  readonly x: number;
  /** Where it ends, to the right. */
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** Whether only a gap parts it from the one before. */
  readonly goesOn: boolean;
}

/** Fewer lines make no column. */
const FEW = 5;
/** How far paragraphs may begin within their column. */
const INDENT = 30;
/** Where most lines of a page begin: a page is made of few columns. */
const MOST_EDGES = 40;

/**
 * Lines as they are read. They come as they were drawn: that is column by column, as it should be, or row by row
 * across columns, which would mix their sentences.
 */
export function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  const edge = edgesOf(lines).find((at) => isDrawnAcross(lines, at));
  return edge === undefined ? rejoined(lines) : parted(lines, edge);
}

/** Left edges, the most frequent first. */
function edgesOf(lines: readonly Line[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { x } of lines) counts.set(Math.floor(x), (counts.get(Math.floor(x)) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= FEW);
  return frequent
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_EDGES)
    .map(([x]) => x);
}

type Side = "left" | "right" | "across";

const sideOf = ({ x, end }: Line, edge: number): Side =>
  x >= edge ? "right" : end <= edge ? "left" : "across";

/** Whether a column begins there, beside another, and the lines go to and fro between the two. */
function isDrawnAcross(lines: readonly Line[], edge: number): boolean {
  const sides = lines.map((line) => sideOf(line, edge));
  const number = (side: Side) => sides.filter((one) => one === side).length;
  const begin = lines.filter(({ x }) => x >= edge && x <= edge + INDENT).length;
  const inColumns = sides.filter((side) => side !== "across");
  const turns = inColumns.filter((side, i) => i > 0 && side !== inColumns[i - 1]).length;
  return (
    number("left") >= FEW &&
    begin >= FEW &&
    turns >= FEW &&
    number("across") <= (number("left") + number("right")) / 4
  );
}

/** What lies between two lines across both columns is read down the left one and then down the right one. */
function parted(lines: readonly Line[], edge: number): readonly Line[] {
  const read: Line[] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  const add = (line: Line, to: Line[]) =>
    to.push({ ...line, goesOn: line.goesOn && to.at(-1)?.y === line.y });
  const flush = () => {
    read.push(...inReadingOrder(left), ...inReadingOrder(right));
    [left, right] = [[], []];
  };
  for (const line of lines) {
    const side = sideOf(line, edge);
    if (side === "left") add(line, left);
    else if (side === "right") add(line, right);
    else {
      flush();
      read.push(line);
    }
  }
  flush();
  return read;
}

/** Where there are no columns, a wide gap is a space. */
function rejoined(lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = line.goesOn ? whole.pop() : undefined;
    whole.push(last ? { ...last, text: `${last.text} ${line.text}`, end: line.end } : line);
  }
  return whole;
}
