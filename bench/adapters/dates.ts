import { createInterface } from "node:readline";
import { findDates } from "../../src/dates/find.ts";

interface Row {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { id, published, text } = JSON.parse(line) as Row;
  const mentions = findDates(text, published).map(({ start, end, type, value }) => ({
    start,
    end,
    type,
    value,
  }));
  process.stdout.write(`${JSON.stringify({ id, mentions })}\n`);
}
