import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Answer } from "../model/answer.ts";
import type { SearchIndex, Store } from "../ports.ts";

/** The options of a command as they were given, by name. A subcommand's options stand beside `subcommand`. */
export type Options = Readonly<Record<string, string | number | boolean>>;

/** Wrong input. The message is shown to the person: it names the value and says what to do. */
export class InputError extends Error {
  override name = "InputError";
}

/** What a command may use, whoever asks and wherever. */
export interface Context {
  readonly store: Store;
  readonly index: SearchIndex;
  readonly now: () => Date;
  /** Every command, for the help text and for what opens another. */
  readonly commands: readonly AnyCommand[];
  /** Who asks: the Discord user, or null in the terminal. */
  readonly user: { readonly id: string; readonly name: string } | null;
}

export type Visibility = "public" | "private";

/** What a command gives: an answer, the page of it to show, and who may see it where that differs. */
export interface Outcome {
  readonly answer: Answer;
  /** Where in the answer to start: the place of an excerpt in the order, see answer/cursor. */
  readonly cursor?: Cursor | null;
  /** Set by a component: a new message beside the one pressed, not a change to it. */
  readonly post?: Visibility;
}

/** `from` starts a page with the excerpt at `place`; `before` ends one just before it. */
export interface Cursor {
  readonly direction: "from" | "before";
  readonly place: string;
}

/** A component that was pressed, by the parts of its id: `version:command:action:cursor:query`. */
export interface Pressed {
  readonly action: string;
  readonly cursor: string;
  readonly query: string;
  /** The choices of a select menu; empty for a button. */
  readonly values: readonly string[];
  readonly message: APIMessage | null;
}

/**
 * One Discord command. `parse` and `visibility` run before anything is acknowledged, so what `parse` throws is
 * always a private reply. `execute` gives a value; rendering and sending are not its business.
 */
export interface Command<Input> {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  /** Throws InputError. */
  parse(options: Options): Input;
  visibility(input: Input): Visibility;
  execute(input: Input, context: Context): Promise<Outcome>;
  /** Completions of the focused option: at most 25. */
  autocomplete?(
    option: string,
    typed: string,
    context: Context,
  ): Promise<readonly APIApplicationCommandOptionChoice<string>[]>;
  /** What a press on a component of this command's answers gives, by the action in the component's id. */
  readonly components?: Readonly<Record<string, (pressed: Pressed, context: Context) => Promise<Outcome>>>;
}

/** A command of any input: only the command itself looks into its own. */
export type AnyCommand = Command<unknown>;
