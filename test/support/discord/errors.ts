import type { ContentfulStatusCode } from "hono/utils/http-status";

export type Path = readonly (string | number)[];

/** What is wrong with one value of a request's body. */
export interface Problem {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

interface Tree {
  [key: string]: Tree | readonly Omit<Problem, "path">[];
}

/** A refusal, as Discord words it. */
export class DiscordError extends Error {
  override name = "DiscordError";
  readonly status: ContentfulStatusCode;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(
    status: ContentfulStatusCode,
    body: { readonly code: number; readonly message: string } & Record<string, unknown>,
  ) {
    super(body.message);
    this.status = status;
    this.body = body;
  }
}

/** Status, code and message of every refusal but that of a body. */
const REFUSALS = {
  unauthorized: [401, 0, "401: Unauthorized"],
  notFound: [404, 0, "404: Not Found"],
  methodNotAllowed: [405, 0, "405: Method Not Allowed"],
  unknownApplication: [404, 10002, "Unknown Application"],
  unknownChannel: [404, 10003, "Unknown Channel"],
  unknownGuild: [404, 10004, "Unknown Guild"],
  unknownMember: [404, 10007, "Unknown Member"],
  unknownMessage: [404, 10008, "Unknown Message"],
  unknownUser: [404, 10013, "Unknown User"],
  unknownWebhook: [404, 10015, "Unknown Webhook"],
  unknownInteraction: [404, 10062, "Unknown interaction"],
  unknownCommand: [404, 10063, "Unknown application command"],
  tooManyCommands: [400, 30032, "Maximum number of application commands reached (100)."],
  tooManyCreations: [400, 30034, "Max number of daily application command creates has been reached (200)"],
  tooManyOldEdits: [
    429,
    30046,
    "Maximum number of edits to messages older than 1 hour reached. Try again later",
  ],
  tooLarge: [413, 40005, "Request entity too large"],
  alreadyCrossposted: [400, 40033, "This message has already been crossposted."],
  alreadyAcknowledged: [400, 40060, "Interaction has already been acknowledged."],
  tagRequired: [400, 40067, "A tag is required to create a forum post in this channel."],
  tooManyFollowUps: [400, 40094, "This interaction has reached the maximum number of follow-up messages."],
  missingAccess: [403, 50001, "Missing Access"],
  otherAuthor: [403, 50005, "Cannot edit a message authored by another user"],
  emptyMessage: [400, 50006, "Cannot send an empty message"],
  cannotMessage: [403, 50007, "Cannot send messages to this user"],
  notText: [400, 50008, "Cannot send messages in a non-text channel"],
  missingPermissions: [403, 50013, "Missing Permissions"],
  wrongChannelType: [400, 50024, "Cannot execute action on this channel type"],
  deadToken: [401, 50027, "Invalid Webhook Token"],
  archived: [400, 50083, "Thread is archived"],
  notJson: [400, 50109, "The request body contains invalid JSON."],
  noSharedServer: [403, 50278, "Cannot send messages to this user due to having no mutual guilds"],
} as const satisfies Record<string, readonly [ContentfulStatusCode, number, string]>;

export function refusal(name: keyof typeof REFUSALS): DiscordError {
  const [status, code, message] = REFUSALS[name];
  return new DiscordError(status, { message, code });
}

/** 50035, with every problem at its place in the tree. */
export function invalidForm(problems: readonly Problem[]): DiscordError {
  const errors: Tree = {};
  for (const { path, code, message } of problems) plant(errors, path, { code, message });
  return new DiscordError(400, { message: "Invalid Form Body", code: 50035, errors });
}

function plant(tree: Tree, path: Path, problem: Omit<Problem, "path">): void {
  const [key, ...rest] = path;
  if (key === undefined) {
    const before = tree._errors;
    tree._errors = [...(Array.isArray(before) ? before : []), problem];
    return;
  }
  const below = tree[key];
  const branch: Tree = below && !Array.isArray(below) ? { ...(below as Tree) } : {};
  tree[key] = branch;
  plant(branch, rest, problem);
}
