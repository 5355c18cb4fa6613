import { openAt } from "../src/answer/article.ts";
import { type Ask, neighbours } from "../src/answer/neighbours.ts";
import type { Parts } from "../src/answer/parts.ts";
import {
  type Component,
  type Context,
  type Outcome,
  outdated,
  type Pressed,
} from "../src/discord/command.ts";
import { parseCursor } from "../src/discord/render/cursor.ts";
import { parseMore } from "../src/discord/render/more.ts";
import { openedAt } from "./opened.ts";
import { readPressed } from "./query-options.ts";

/**
 * What can be done under a page of excerpts. The buttons ask the same question again, and start or end the page
 * elsewhere; the menu tells more about one of the excerpts, for which the question is asked by `askBeside`.
 */
export function excerptPages(ask: Ask, askBeside: Ask = ask): Readonly<Record<string, Component>> {
  const turn = async (pressed: Pressed, direction: "from" | "before", parts: Parts): Promise<Outcome> => {
    const cursor = parseCursor(pressed.cursor);
    if (!cursor) throw outdated();
    const answer = await ask(readPressed(pressed), cursor.order, parts);
    return { answer, at: cursor.place ? { direction, place: cursor.place } : null };
  };
  return {
    from: { gives: "update", press: (pressed, context) => turn(pressed, "from", context) },
    before: { gives: "update", press: (pressed, context) => turn(pressed, "before", context) },
    more: { gives: "private", press: (pressed, context) => tellMore(pressed, context, askBeside) },
  };
}

async function tellMore(pressed: Pressed, context: Context, ask: Ask): Promise<Outcome> {
  const chosen = parseMore(pressed.values[0]);
  const opened = chosen && (await openAt(chosen.ref, context.store));
  if (!opened) throw outdated();
  const { kind } = chosen;
  if (kind === "context") return openedAt(opened);
  const of = { source: opened.answer.article };
  return { answer: await neighbours(kind, of, readPressed(pressed), context, ask) };
}
