import { eventDate } from "../../src/dates/event-date.ts";
import { readDates } from "../../src/dates/read.ts";
import type { EventDate } from "../../src/model/date-span.ts";

/** The event date of the sentence that holds the topic; sentences here end with a full stop. */
export function eventDateIn(body: string, topic: string, published: string | null): EventDate {
  const sentences = [...body.matchAll(/[^.\s][^.]*\./g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const start = body.indexOf(topic);
  const sentence = sentences.find((one) => one.start <= start && start < one.end) ?? {
    start: 0,
    end: body.length,
  };
  return eventDate(readDates({ body, sentences, published }), sentence, [
    { start, end: start + topic.length },
  ]);
}
