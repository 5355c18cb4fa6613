import { type APIMessage, ComponentType, MessageFlags } from "discord-api-types/v10";
import type { Act } from "./act/act.ts";
import { usableOn } from "./act/components.ts";
import { walk } from "./messages/rules.ts";

/** A message that answers, as a member sees it. */
export interface Seen {
  readonly message: APIMessage;
  /** Whether the member who acted sees it alone. */
  readonly ephemeral: boolean;
  /** Its texts from top to bottom: each excerpt is one. */
  readonly texts: readonly string[];
  readonly labels: readonly string[];
  /** The id of the button or the menu with this label, or the one at a place among those. */
  readonly id: (label: string, place?: number) => string;
}

/** What came of an act, which has to be a message; where a promise was taken back, the one in its place. */
export async function seen(act: Act): Promise<Seen> {
  const sight = await act.answer();
  if (sight.kind === "deleted") {
    const [further] = await act.followUps();
    if (further)
      return { ...read(further), ephemeral: ((further.flags ?? 0) & MessageFlags.Ephemeral) !== 0 };
  }
  if (sight.kind !== "message") throw new Error(`no message: ${JSON.stringify(sight)}`);
  return { ...read(sight.message), ephemeral: sight.ephemeral };
}

export function read(message: APIMessage): Omit<Seen, "ephemeral"> {
  const usable = usableOn(message);
  return {
    message,
    texts: textsOf(message),
    labels: usable.map(({ label }) => label),
    id(wanted, place = 0) {
      const found = usable.filter(({ label }) => label === wanted)[place];
      if (!found) throw new Error(`no "${wanted}" among ${usable.map(({ label }) => label).join(", ")}`);
      return found.customId;
    },
  };
}

const textsOf = (message: APIMessage): readonly string[] =>
  (message.flags ?? 0) & MessageFlags.IsComponentsV2
    ? [...walk(message.components ?? [], [])]
        .filter(({ type }) => type === ComponentType.TextDisplay)
        .map(({ value }) => String(value.content))
    : [message.content];
