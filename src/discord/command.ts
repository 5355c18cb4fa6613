import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { Parts } from "../answer/parts.ts";
import type { Desk } from "../deliver/desk.ts";
import type { Intake } from "../ingest/intake.ts";
import type { Answer } from "../model/answer.ts";
import { en } from "../words/en/en.ts";
import type { Say } from "../words/words.ts";
import type { Asker, TargetMessage } from "./asker.ts";
import type { AnsweredMessage } from "./channel-reply.ts";
import type { Filled, Modal } from "./form.ts";
import type { ReadForum } from "./forum.ts";
import type { Picked } from "./picked.ts";
import type { Sent } from "./wire.ts";

/** The options of a command as they were given, by name: of a subcommand its own. */
export type Options = Readonly<Record<string, string | number | boolean | Picked>>;

/** What a command is given beside its options. */
export interface Given {
  /** The words after the command's name: a group and a subcommand. */
  readonly path: readonly string[];
  /** The day on which it is asked, YYYY-MM-DD, from which "last week" is seen. */
  readonly today: string;
  /** The message that a menu was opened on; null for what is typed. */
  readonly target: TargetMessage | null;
  readonly asker: Asker;
}

/** Wrong input. What is told names the value and says what to do; the person sees it in their language. */
export class InputError extends Error {
  override name = "InputError";
  readonly told: Say;

  constructor(told: Say) {
    super(told(en));
    this.told = told;
  }
}

/** A component whose id says nothing, or no longer. */
export const outdated = (): InputError => new InputError(({ mistakes }) => mistakes.outdated);

/** What a command may use, whoever asks. */
export interface House extends Parts {
  /** What servers add for themselves; nothing can be added where it is missing. */
  readonly intake?: Intake;
  readonly now: () => Date;
  /** Where subscriptions are taken; none in the terminal. */
  readonly desk?: Desk;
  /** Forums can be looked at where the bot is logged in to Discord alone. */
  readonly readForum?: ReadForum;
  /** Every command, for the help text. */
  readonly commands: readonly AnyCommand[];
}

/** What a command may use, and who asks where. */
export interface Context extends House, Asker {}

export type Visibility = "public" | "private";

/** An answer, and which part of it to show. */
export interface Outcome {
  readonly answer: Answer;
  /** Where the page starts or ends; null is the answer's beginning. */
  readonly at?: PageStart | null;
  /** Set where the answer is for the asker alone although the command's answers are public. */
  readonly onlyForAsker?: boolean;
  /** The message that it is to be a reply to; where that cannot be, it stands in the channel as any answer does. */
  readonly inReplyTo?: AnsweredMessage;
  /** Done once the message stands. What it gives, the asker alone is told. */
  readonly afterwards?: (sent: Sent) => Promise<Say | null>;
}

/** `from` starts a page with the excerpt at `place` (see answer/place.ts); `before` ends one just before it. */
export interface PageStart {
  readonly direction: "from" | "before";
  readonly place: string;
}

/** What a component or a form is about, by the parts of its id: `version:command:action:cursor:query`. */
export interface About {
  readonly cursor: string;
  readonly query: string;
}

/** A component that was used. */
export interface Pressed extends About {
  readonly action: string;
  /** The choices of a select menu, as ids where it offers channels, roles or people; empty for a button. */
  readonly values: readonly string[];
  /** The channels, roles or people chosen. */
  readonly picked: readonly Picked[];
}

/** What a press gives: a change to the message that it stands in, or a new one beside it. */
export interface Component {
  readonly gives: "update" | Visibility;
  press(pressed: Pressed, context: Context): Promise<Outcome>;
}

/**
 * A form that a component opens whose action it has, or a command by `form`. Where it was opened by a command,
 * `update` is a private answer. What `submit` throws as InputError is told with a button that opens the form again,
 * filled as it was.
 */
export interface Form {
  readonly gives: "update" | Visibility;
  /** Has to be quick: Discord takes no form for an answer that was promised. `values` are a select menu's. */
  open(about: About & { readonly values: readonly string[] }, context: Context): Promise<Say<Modal>>;
  submit(submitted: About & Filled, context: Context): Promise<Outcome>;
}

/**
 * One Discord command. `parse` and `visibility` run before anything is acknowledged, so what `parse` throws is
 * always a private reply. `execute` gives a value; rendering and sending are not its business.
 */
export interface Command<Input> {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  /** Throws InputError. */
  parse(options: Options, given: Given): Input;
  visibility(input: Input): Visibility;
  execute(input: Input, context: Context): Promise<Outcome>;
  /** The form that is opened in place of an answer, by its action and what it is about; null where none is. */
  form?(input: Input): (About & { readonly action: string }) | null;
  /** Completions of the option that is being typed: at most 25, names and values of at most 100 characters. */
  autocomplete?(
    option: string,
    typed: string,
    context: Context,
    given: Pick<Given, "path">,
  ): Promise<readonly APIApplicationCommandOptionChoice<string>[]>;
  /** By the action in the component's id. */
  readonly components?: Readonly<Record<string, Component>>;
  /** By the action in the id of the component that opens it. */
  readonly modals?: Readonly<Record<string, Form>>;
}

/** A command of any input: only the command itself looks into its own. */
export type AnyCommand = Command<unknown>;
