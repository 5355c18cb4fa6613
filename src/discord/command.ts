import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Parts } from "../answer/parts.ts";
import type { Answer } from "../model/answer.ts";

/** The options of a command as they were given, by name. */
export type Options = Readonly<Record<string, string | number | boolean>>;

/** Wrong input. The message is shown to the person: it names the value and says what to do. */
export class InputError extends Error {
  override name = "InputError";
}

/** A component whose id says nothing, or no longer. */
export const outdated = (): InputError =>
  new InputError(
    "This button is from an older version of the bot, or its question was forgotten. Please ask again.",
  );

/** What a command may use, whoever asks and wherever. */
export interface Context extends Parts {
  readonly now: () => Date;
  /** Every command, for the help text. */
  readonly commands: readonly AnyCommand[];
  /** Who asks: their Discord id and name, or null in the terminal. */
  readonly user: { readonly id: string; readonly name: string } | null;
}

export type Visibility = "public" | "private";

/** An answer, and which part of it to show. */
export interface Outcome {
  readonly answer: Answer;
  /** Where the page starts or ends; null is the answer's beginning. */
  readonly at?: PageStart | null;
  /** Set where the answer is for the asker alone although the command's answers are public. */
  readonly onlyForAsker?: boolean;
}

/** `from` starts a page with the excerpt at `place` (see answer/place.ts); `before` ends one just before it. */
export interface PageStart {
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
}

/** What a press gives: a change to the message that it stands in, or a new one beside it. */
export interface Component {
  readonly gives: "update" | Visibility;
  press(pressed: Pressed, context: Context): Promise<Outcome>;
}

/**
 * One Discord command. `parse` and `visibility` run before anything is acknowledged, so what `parse` throws is
 * always a private reply. `execute` gives a value; rendering and sending are not its business.
 */
export interface Command<Input> {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  /** `today` is the day on which it is asked, YYYY-MM-DD, from which "last week" is seen. Throws InputError. */
  parse(options: Options, today: string): Input;
  visibility(input: Input): Visibility;
  execute(input: Input, context: Context): Promise<Outcome>;
  /** Completions of the option that is being typed: at most 25, names and values of at most 100 characters. */
  autocomplete?(
    option: string,
    typed: string,
    context: Context,
  ): Promise<readonly APIApplicationCommandOptionChoice<string>[]>;
  /** By the action in the component's id. */
  readonly components?: Readonly<Record<string, Component>>;
}

/** A command of any input: only the command itself looks into its own. */
export type AnyCommand = Command<unknown>;
