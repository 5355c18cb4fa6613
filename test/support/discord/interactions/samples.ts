import type { Act } from "../act/act.ts";
import { type Discord, startDiscord } from "../discord.ts";
import { type Answer, askOf } from "../raw.ts";

/** A Discord with a command and a menu, and what a test does there in the application's place. */
export interface Stage {
  readonly discord: Discord;
  /** Gives the command as a member. */
  readonly when: (place?: object) => Act;
  readonly respond: (act: Act, body: unknown, query?: string) => Promise<Answer>;
  /** Asks the webhook of an interaction for its first message, or for what `path` names. */
  readonly hook: (act: Act, method: string, path?: string, body?: unknown) => Promise<Answer>;
  /** The id of a message with a button. */
  readonly posted: () => Promise<string>;
}

const COMMANDS = [
  {
    name: "when",
    description: "Tells when",
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [
      { type: 3, name: "topic", description: "About what", required: true, autocomplete: true },
      { type: 6, name: "who", description: "For whom" },
      { type: 11, name: "file", description: "A file" },
    ],
  },
  { name: "admin", description: "For the few", default_member_permissions: "0" },
  { name: "Find sources", type: 3, integration_types: [0, 1], contexts: [0, 1, 2] },
];

export async function setStage(): Promise<Stage> {
  const discord = await startDiscord();
  const ask = askOf(discord);
  for (const route of ["POST /webhooks/:id/:token", "PATCH /webhooks/:id/:token/messages/:id"])
    discord.limits.set(route, { limit: 1_000, window: 1_000 });
  await ask("PUT", `/applications/${discord.applicationId}/commands`, COMMANDS);

  const when = (place: object = {}) => discord.command({ name: "when", options: { topic: "x" }, ...place });
  const respond = ({ id, token }: Act, body: unknown, query = "") =>
    ask("POST", `/interactions/${id}/${token}/callback${query}`, body);
  const hook = ({ token }: Act, method: string, path = "/messages/@original", body?: unknown) =>
    ask(method, `/webhooks/${discord.applicationId}/${token}${path}`, body);

  async function posted(): Promise<string> {
    const act = when();
    await respond(act, say("x", BUTTONS));
    const sight = await act.first();
    return sight.kind === "message" ? sight.message.id : "";
  }

  return { discord, when, respond, hook, posted };
}

export const say = (content: string, more: object = {}) => ({ type: 4, data: { content, ...more } });
export const BUTTONS = {
  components: [{ type: 1, components: [{ type: 2, style: 1, label: "Go", custom_id: "go" }] }],
};
export const MODAL = {
  type: 9,
  data: {
    title: "Ask",
    custom_id: "ask",
    components: [
      { type: 18, label: "Topic", component: { type: 4, custom_id: "topic", style: 1, max_length: 5 } },
    ],
  },
};
