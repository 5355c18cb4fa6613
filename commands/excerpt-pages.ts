import type { Parts } from "../src/answer/parts.ts";
import { type Component, type Outcome, outdated, type Pressed } from "../src/discord/command.ts";
import { parseCursor } from "../src/discord/render/cursor.ts";
import type { ExcerptsAnswer, Order } from "../src/model/answer.ts";
import type { Query } from "../src/model/query.ts";
import { readPressed } from "./query-options.ts";

/** The buttons under a page of excerpts: they ask the same question again, and start or end the page elsewhere. */
export function excerptPages(
  ask: (query: Query, order: Order, parts: Parts) => Promise<ExcerptsAnswer>,
): Readonly<Record<string, Component>> {
  const turn = async (pressed: Pressed, direction: "from" | "before", parts: Parts): Promise<Outcome> => {
    const cursor = parseCursor(pressed.cursor);
    if (!cursor) throw outdated();
    const answer = await ask(readPressed(pressed), cursor.order, parts);
    return { answer, at: cursor.place ? { direction, place: cursor.place } : null };
  };
  return {
    from: { gives: "update", press: (pressed, context) => turn(pressed, "from", context) },
    before: { gives: "update", press: (pressed, context) => turn(pressed, "before", context) },
  };
}
