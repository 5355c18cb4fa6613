import { randomBytes } from "node:crypto";
import {
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
  ButtonStyle,
} from "discord-api-types/v10";
import type { Words } from "../words/words.ts";
import { type ComponentId, formatComponentId } from "./component-id.ts";
import { type Filled, filledAgain, type Modal } from "./form.ts";
import { filledIn, modalOf } from "./modal.ts";
import { button, row } from "./render/parts.ts";
import type { RenderedMessage } from "./render/render.ts";

/** A form that is opened or was sent: by its id, and with what was filled in. */
export interface Draft {
  readonly id: ComponentId;
  readonly filled: Filled;
}

export interface Forms {
  /** What a button that opens a form stands for: the form as it was refused, or an empty one. Null where that is forgotten. */
  draftOf(id: ComponentId): Draft | null;
  /** The form with what is in the draft. */
  shown(modal: Modal, draft: Draft): APIModalInteractionResponseCallbackData;
  filled(submission: APIModalSubmission): Filled;
  /** What is told about a refused form, with the button that opens it again. */
  withWayBack(message: RenderedMessage, refused: Draft, words: Words): RenderedMessage;
}

/** Refused forms that can be taken up again. More are forgotten, oldest first, and with the process all of them. */
const KEPT = 100;
/** Marks the key of a refused form, where the id of another says what it is about. */
const MARK = "!";

export function createForms(): Forms {
  const refused = new Map<string, Draft>();
  return {
    draftOf: (id) => (id.query.startsWith(MARK) ? (refused.get(id.query) ?? null) : { id, filled: NOTHING }),
    shown: (modal, { id, filled }) => modalOf(filledAgain(modal, filled), formatComponentId(id)),
    filled: filledIn,
    withWayBack(message, draft, { buttons }) {
      const key = MARK + randomBytes(9).toString("base64url");
      refused.set(key, draft);
      for (const oldest of refused.keys()) if (refused.size > KEPT) refused.delete(oldest);
      const again = button(buttons.correct, { ...draft.id, query: key }, ButtonStyle.Primary);
      return { ...message, components: [...message.components, ...row([again])] };
    },
  };
}

const NOTHING: Filled = { texts: {}, choices: {}, files: {} };
