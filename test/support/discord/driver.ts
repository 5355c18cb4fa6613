import type { APIMessage, APIOverwrite, APIRole, APIUser } from "discord-api-types/v10";
import type { Act } from "./act/act.ts";
import { autocomplete, command, type Given } from "./act/commands.ts";
import { type ModalValues, press, select, submitModal } from "./act/components.ts";
import type { Scene } from "./act/payload.ts";
import { history, say } from "./act/reading.ts";
import * as channels from "./channels.ts";
import * as guilds from "./guilds.ts";
import type { Channel, Guild, World } from "./world.ts";

/** Who acts, and where; by default the member and the channel that are there from the start. */
export interface Place {
  readonly member?: string;
  readonly channel?: string;
  readonly locale?: string;
}

/** What a test does with the people and places of a Discord. Whatever Discord's own client would refuse throws. */
export interface Driver {
  /** What is there from the start: a guild with the bot in it, one channel and one member. */
  readonly home: { readonly guild: Guild; readonly channel: Channel; readonly member: APIUser };

  readonly addGuild: (wanted: guilds.NewGuild) => Guild;
  readonly addRole: (guild: string, wanted: guilds.NewRole) => APIRole;
  /** Adds a person to a guild, a new one where only a name is given. */
  readonly addMember: (guild: string, who: guilds.Who, roles?: readonly string[]) => APIUser;
  readonly addUser: (name: string) => APIUser;
  readonly addChannel: (guild: string, wanted?: channels.NewChannel) => Channel;
  readonly changeChannel: (id: string, change: Partial<Omit<Channel, "id">>) => Channel;
  readonly removeChannel: (id: string) => void;
  /** Allows or denies a role or a member something in a channel. */
  readonly overwrite: (channel: string, overwrite: APIOverwrite) => Channel;
  /** Lets a member do nothing but read, until then. */
  readonly timeOut: (guild: string, user: string, until: number) => void;
  /** Makes the bot a member of a guild, with what it may do beside what everybody may. */
  readonly install: (guild: string, permissions?: bigint) => Guild;
  readonly uninstall: (guild: string) => void;
  /** Makes the application a person's own, to be used anywhere. */
  readonly installFor: (user: string) => void;
  /** Lets a person take no more private messages. */
  readonly closePrivate: (user: string) => void;
  /** The channel of private messages between people; the bot is among them only where it is named. */
  readonly privateChannel: (people: readonly string[]) => Channel;

  readonly command: (given: Given & Place) => Act;
  readonly autocomplete: (given: Given & Place & { readonly focused: string }) => Act;
  readonly press: (message: string, customId: string, place?: Place) => Act;
  readonly select: (message: string, customId: string, values: readonly string[], place?: Place) => Act;
  readonly submitModal: (opener: Act, values: ModalValues, place?: Place) => Act;
  /** Posts a message as a member. */
  readonly say: (content: string, place?: Place) => APIMessage;
  /** The messages of a channel as a member sees them, oldest first. */
  readonly messages: (place?: Place) => readonly APIMessage[];
  /** Resolves once the condition holds; it is looked at after every request and event. */
  readonly until: (holds: () => boolean) => Promise<void>;
}

export function createDriver(world: World): Driver {
  const home = foundHome(world);

  function scene({
    channel = home.channel.id,
    member = home.member.id,
    locale = "en-US",
  }: Place = {}): Scene {
    return { user: member, channel: channels.channelNamed(world, channel), locale };
  }

  /** A message is used where it stands. */
  const before = (message: string, place: Place = {}): Scene =>
    scene({ ...place, channel: world.messages.get(message)?.channel ?? home.channel.id });

  return {
    home,
    addGuild: (wanted) => guilds.addGuild(world, wanted),
    addRole: (guild, wanted) => guilds.addRole(world, guild, wanted),
    addMember: (guild, who, roles) => guilds.addMember(world, guild, who, roles),
    addUser: (name) => guilds.addUser(world, name),
    addChannel: (guild, wanted) => channels.addChannel(world, guild, wanted),
    changeChannel: (id, change) =>
      channels.keepChannel(world, { ...channels.channelNamed(world, id), ...change }),
    removeChannel: (id) => channels.removeChannel(world, id),
    overwrite: (id, one) => channels.overwrite(world, id, one),
    timeOut: (guild, user, until) => guilds.timeOut(world, guild, user, until),
    install: (guild, permissions) => guilds.install(world, guild, permissions),
    uninstall: (guild) => guilds.uninstall(world, guild),
    installFor: (user) => void world.installers.add(user),
    closePrivate: (user) => void world.closed.add(user),
    privateChannel: (people) => channels.privateChannel(world, people),
    command: (given) => command(world, scene(given), given),
    autocomplete: (given) => autocomplete(world, scene(given), given),
    press: (message, customId, place) => press(world, before(message, place), message, customId),
    select: (message, customId, values, place) =>
      select(world, before(message, place), message, customId, values),
    submitModal: (opener, values, place) => submitModal(world, scene(place), opener, values),
    say: (content, place) => say(world, scene(place), content),
    messages: (place) => history(world, scene(place)),
    until: world.news.until,
  };
}

function foundHome(world: World): Driver["home"] {
  const { id } = guilds.addGuild(world, { name: "Newsroom" });
  const member = guilds.addMember(world, id, { name: "Ada" });
  const channel = channels.addChannel(world, id, { name: "general" });
  return { guild: guilds.guildNamed(world, id), channel, member };
}
