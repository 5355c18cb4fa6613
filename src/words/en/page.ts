import { counterIn } from "../counter.ts";

const count = counterIn("en-GB");

/** What the local page itself says. */
export const page = {
  /** What stands on it from the beginning. */
  frame: {
    skip: "Skip to asking",
    here: "on this computer",
    channels: "Channels",
    commands: "Commands",
    motto: "What the press reported, word for word, and when",
    light: "Light colours",
    messages: "Messages in newsroom",
    welcome: "Welcome to #newsroom",
    introduction:
      "Ask with a command: type / below and choose one. What stands between quotation marks is in an article, letter for letter. Nothing you type here leaves this computer.",
    form: "Ask Dateline",
    message: "Message #newsroom",
    ask: "Type / to ask",
    send: "Send",
  },
  used: (command: string) => `You used ${command}`,
  sending: "Sending the command…",
  thinking: "Dateline is thinking…",
  messageOf: (author: string, beginning: string) => `Message of ${author}: ${beginning}`,
  changed: (beginning: string) => `Dateline changed its message: ${beginning}`,
  removed: "The message is gone.",
  inReplyTo: (author: string, sent: string) => `In reply to ${author}, ${sent}`,
  edited: "(edited)",
  onlyYou: "Only you can see this",
  dismiss: "Dismiss message",
  code: "Code",
  spoiler: "Spoiler, show",
  unknownUser: "@unknown-user",
  noDate: "Invalid date",
  notShown: (type: string) => `This page cannot show components of type ${type}.`,
  /** What a command is filled in with. */
  add: "Add an option",
  more: count({ other: "+# more" }),
  remove: (option: string) => `Remove ${option}`,
  true: "True",
  false: "False",
  select: "Make a selection",
  chooseRole: "Choose a role",
  submit: "Submit",
  cancel: "Cancel",
  /** What is wrong with it. */
  noMessages: "Dateline reads no messages. Ask with a command: type / and choose one.",
  noCommand: (typed: string) => `There is no command ${typed}. Type / to see them all.`,
  needed: (option: string, description: string) => `${option} is needed: ${description}.`,
  oneOf: (option: string, choices: string) => `${option} takes one of: ${choices}.`,
  noNumber: (option: string, typed: string) => `${option} takes a number, and “${typed}” is none.`,
  bounded: (option: string, least: string, most: string) => `${option} takes ${least} to ${most}.`,
  lettersBounded: (option: string, least: string, most: string) =>
    `${option} takes ${least} to ${most} characters.`,
  nothingChosen: (field: string) => `${field}: choose first.`,
  /** What went wrong. */
  failed: (reason: string) => `This interaction failed: ${reason}`,
  noResponse: "The application did not respond.",
  stopped: "Dateline is not running any more. Start it again, then reload this page.",
  startedAnew: "Dateline was started anew: reload this page.",
  tooLarge: "That is too large to send.",
};
