import { createInterface } from "node:readline";
import { eventDate } from "../../src/dates/event-date.ts";
import { readDates } from "../../src/dates/read.ts";
import { contains, type Span } from "../../src/model/span.ts";
import { sentencesIn } from "../../src/text/sentences.ts";

interface Row {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  readonly events: readonly Span[];
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { id, published, text, events } = JSON.parse(line) as Row;
  const sentences = sentencesIn(text);
  const read = readDates({ body: text, sentences, published });
  const dates = events.map((event) => {
    const sentence = sentences.find((one) => contains(one, event)) ?? { start: 0, end: text.length };
    const { from, to } = eventDate(read, sentence, [event]).date;
    return from === null || to === null ? null : { from, to };
  });
  process.stdout.write(`${JSON.stringify({ id, dates })}\n`);
}
