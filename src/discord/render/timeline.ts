import {
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
} from "discord-api-types/v10";
import { filtersOf, summaryOf, titleOf, topicOf, undatedOf } from "../../answer/wording.ts";
import type { BusyDay, TimelineAnswer } from "../../model/answer.ts";
import { compareDates } from "../../model/date-span.ts";
import { isolated } from "../../words/isolated.ts";
import type { Words } from "../../words/words.ts";
import { fits } from "./budget.ts";
import { chartOf } from "./chart/chart.ts";
import { describeChart, outsideOf } from "./chart/words.ts";
import { escapeMarkdown } from "./escape.ts";
import { lineOf, renderExcerpt } from "./excerpt.ts";
import { text } from "./parts.ts";

type Components = readonly APIMessageTopLevelComponent[];

/** The picture's name as a file. */
export const TIMELINE_FILE = "timeline.png";

/** Characters of a quotation beside the picture, and of what was searched or filtered, at the most. */
const MAX_QUOTE = 450;
const MAX_FACT = 300;

export interface TimelineMessage {
  readonly components: Components;
  readonly attachments: { readonly id: number; readonly description: string }[];
}

/** The picture, and under it what the busiest days are about: as many of them as the message holds. */
export function renderTimeline(answer: TimelineAnswer, words: Words): TimelineMessage {
  if (answer.dated.length === 0)
    return { components: [text(heading(answer, words.picture.nothingDated, words))], attachments: [] };
  const chart = chartOf(answer, words);
  const description = describeChart(chart, topicOf(answer), words);
  const top = [text(heading(answer, outsideOf(chart, words), words)), picture(description)];
  const busiest = answer.days.map((_, left) => answer.days.slice(0, answer.days.length - left));
  const drawn = busiest.map((days) => [
    ...top,
    ...inTime(days).map((day, place) => renderDay(day, place, words)),
  ]);
  return { components: drawn.find(fits) ?? top, attachments: [{ id: 0, description }] };
}

const renderDay = ({ best }: BusyDay, place: number, words: Words) =>
  renderExcerpt(best, place, MAX_QUOTE, words);

const inTime = (days: readonly BusyDay[]): readonly BusyDay[] =>
  days.toSorted((a, b) => compareDates(a.date, b.date));

const picture = (description: string): APIMediaGalleryComponent => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url: `attachment://${TIMELINE_FILE}` }, description }],
});

function heading(answer: TimelineAnswer, note: string | null, words: Words): string {
  const filters = filtersOf(answer);
  const undated = undatedOf(answer, words);
  const facts = [
    ...summaryOf(answer, words),
    ...(filters ? [isolated(filters, words)] : []),
    ...(undated ? [undated] : []),
  ];
  return [
    `## ${escapeMarkdown(titleOf("timeline", answer, words))}`,
    `-# ${facts.map((fact) => lineOf(fact, MAX_FACT)).join(" · ")}`,
    ...(note ? [`-# ${escapeMarkdown(note)}`] : []),
  ].join("\n");
}
