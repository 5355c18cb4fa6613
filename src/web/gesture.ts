import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from "discord-api-types/v10";
import { z } from "zod";

const given = {
  /** The command's name, with its subcommand group and subcommand after it. */
  path: z.array(z.string().max(32)).min(1).max(3),
  /** By name; of people, channels and roles their ids. Files come beside the gesture, under `file:` and the name. */
  options: z.record(z.string(), z.union([z.string().max(6000), z.number(), z.boolean()])),
};

/** What somebody did on the page, as the browser tells it. */
export const gestureSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("command"), ...given }),
  z.object({ kind: z.literal("autocomplete"), ...given, focused: z.string().max(32) }),
  /** A menu opened on a message. */
  z.object({ kind: z.literal("menu"), name: z.string().max(32), message: z.string().max(20) }),
  z.object({
    kind: z.literal("component"),
    message: z.string().max(20),
    customId: z.string().max(100),
    /** The choices of a select menu; empty for a button. */
    values: z.array(z.string().max(100)).max(25),
  }),
  z.object({
    kind: z.literal("modal"),
    /** The id under which the form was shown. */
    form: z.string().max(20),
    /** What was typed or chosen, by custom_id. Files come beside the gesture, under `file:` and the custom_id. */
    fields: z.record(
      z.string().max(100),
      z.union([z.string().max(4000), z.array(z.string().max(100)).max(25)]),
    ),
  }),
]);

export type Gesture = z.infer<typeof gestureSchema>;

/** What a gesture brings about, as the server tells it: one JSON object a line. */
export type Effect =
  | { readonly kind: "message"; readonly message: APIMessage }
  | { readonly kind: "removed"; readonly message: string }
  | { readonly kind: "choices"; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: "modal"; readonly form: string; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: "failed"; readonly reason: string };
