import type { Act } from "../act/act.ts";
import type { Discord } from "../discord.ts";
import { readGiven } from "./given.ts";
import { type Shown, showMessages, showSight, type Usable } from "./show.ts";

export const HELP = `/when topic:kabul       give a command
type /when topic:ka     type into a command's last option
menu NAME N             open a message menu on the Nth message of the channel
press 1                 press what is numbered 1
select 1 a,b            choose from it
submit id=text; id=text fill in the modal
say TEXT                write a message
messages                the channel, as you see it
help`;

/** Takes lines as one member would act, and gives what they see. */
export function createPrompt(discord: Discord): (line: string) => Promise<string> {
  let usable: readonly Usable[] = [];
  let last: Act | null = null;

  async function see(act: Act): Promise<string> {
    last = act;
    return keep(showSight(await act.answer()));
  }

  function keep(shown: Shown): string {
    usable = shown.usable;
    return shown.text;
  }

  function numbered(number: string | undefined): Usable {
    const found = usable[Number(number) - 1];
    if (!found) throw new Error(`nothing is numbered ${number}`);
    return found;
  }

  function complete(line: string): Act {
    const given = readGiven(line, discord.world.commands.values());
    const focused = Object.keys(given.options ?? {}).at(-1) ?? "";
    return discord.autocomplete({ ...given, focused });
  }

  function openMenu(words: readonly string[]): Act {
    const target = discord.messages()[Number(words.at(-1)) - 1]?.id;
    if (!target) throw new Error(`there is no message ${words.at(-1)}`);
    return discord.command({ name: words.slice(0, -1).join(" "), target });
  }

  function submit(text: string): Act {
    if (!last) throw new Error("no modal is open");
    return discord.submitModal(last, readPairs(text));
  }

  const VERBS: Readonly<
    Record<string, (rest: string, words: readonly string[]) => Promise<string> | string>
  > = {
    type: (rest) => see(complete(rest)),
    menu: (_, words) => see(openMenu(words)),
    press: (_, [number]) => {
      const { message, customId } = numbered(number);
      return see(discord.press(message, customId));
    },
    select: (_, [number, values = ""]) => {
      const { message, customId } = numbered(number);
      return see(discord.select(message, customId, values.split(",")));
    },
    submit: (rest) => see(submit(rest)),
    say: (rest) => keep(showMessages([discord.say(rest)])),
    messages: () => keep(showMessages(discord.messages())),
    help: () => HELP,
  };

  return async (line) => {
    const [verb = "", ...words] = line.trim().split(" ");
    if (verb.startsWith("/"))
      return see(discord.command(readGiven(line.trim(), discord.world.commands.values())));
    const act = VERBS[verb];
    return act ? act(words.join(" "), words) : `no such thing to do: ${verb}\n${HELP}`;
  };
}

const readPairs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text.split(";").map((pair) => {
      const [id = "", ...rest] = pair.trim().split("=");
      return [id, rest.join("=")];
    }),
  );
