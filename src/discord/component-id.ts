/**
 * A component's id: `version:command:action:cursor:query`, within Discord's 100 characters. It says all that a
 * press needs, so that a button works after a restart.
 */
export interface ComponentId {
  /** See `commandKey`. */
  readonly command: string;
  readonly action: string;
  /** A place in an answer's order, or what else the action needs; without a colon. */
  readonly cursor: string;
  /** The query, or what the action is about; a long one stands behind a key, see `queryToken`. */
  readonly query: string;
}

const VERSION = "1";
const MAX_ID_LENGTH = 100;

/** What is left of an id for the query, after the longest command, action and cursor. */
export const MAX_INLINE_QUERY = 42;

export function formatComponentId({ command, action, cursor, query }: ComponentId): string {
  const id = [VERSION, command, action, cursor, query].join(":");
  if (id.length > MAX_ID_LENGTH) throw new Error(`the component id ${JSON.stringify(id)} is too long`);
  return id;
}

/** The parts of an id, or null where it is from another version, or nobody's. */
export function parseComponentId(id: string): ComponentId | null {
  const [, command, action, cursor, query] = /^1:([a-z]{1,32}):([a-z]{1,32}):([^:]*):(.*)$/s.exec(id) ?? [];
  if (command === undefined || action === undefined || cursor === undefined || query === undefined)
    return null;
  return { command, action, cursor, query };
}

/** How a command is called in its components' ids: "Check quotes" is `checkquotes`. */
export const commandKey = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, "");
