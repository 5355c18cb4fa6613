import { ApplicationCommandType } from "discord-api-types/v10";
import { type Context, Hono } from "hono";
import { invalidForm, type Path, refusal } from "../errors.ts";
import { type CommandForm, commandForm } from "../form/commands.ts";
import { readForm } from "../form/form.ts";
import type { Command, World } from "../world.ts";
import { readBody } from "./body.ts";

/** How many commands of each type an application has in one place. */
const MOST: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
const CREATIONS = 200;
const DAY = 86_400_000;

/** Where a command is registered: one guild, or null for everywhere. */
type Scope = string | null;

/** The application's commands: everywhere, or in one guild. */
export function commandRoutes(world: World): Hono {
  const routes = new Hono();
  const creations: { readonly scope: Scope; readonly at: number }[] = [];

  function countCreation(scope: Scope): void {
    const now = world.clock.now();
    const today = creations.filter((one) => one.scope === scope && now - one.at < DAY);
    if (today.length >= CREATIONS) throw refusal("tooManyCreations");
    creations.push({ scope, at: now });
  }

  function create(scope: Scope, form: CommandForm): Command {
    countCreation(scope);
    return commandOf(world, scope, form, null);
  }

  for (const place of ["/applications/:application", "/applications/:application/guilds/:guild"]) {
    routes.get(`${place}/commands`, (c) => {
      const full = c.req.query("with_localizations") === "true";
      return c.json(commandsIn(world, scopeOf(world, c)).map((one) => viewCommand(one, full)));
    });

    routes.post(`${place}/commands`, async (c) => {
      const scope = scopeOf(world, c);
      const form = readForm(commandForm, (await readBody(c)).json);
      const before = sameName(world, scope, form);
      const others = without(world, scope, before);
      demandRoom([...others, form]);
      const command = before ? commandOf(world, scope, form, before) : create(scope, form);
      keepCommands(world, scope, [...others, command]);
      return c.json(viewCommand(command, true), before ? 200 : 201);
    });

    routes.put(`${place}/commands`, async (c) => {
      const scope = scopeOf(world, c);
      const forms = readForms((await readBody(c)).json);
      demandRoom(forms);
      const commands = forms.map((form) => {
        const before = sameName(world, scope, form);
        return before ? commandOf(world, scope, form, before) : create(scope, form);
      });
      keepCommands(world, scope, commands);
      return c.json(commands.map((one) => viewCommand(one, true)));
    });

    routes.get(`${place}/commands/:command`, (c) => c.json(viewCommand(commandAt(world, c), true)));

    routes.patch(`${place}/commands/:command`, async (c) => {
      const before = commandAt(world, c);
      const scope = scopeOf(world, c);
      const patch = Object((await readBody(c)).json);
      const form = readForm(commandForm, { ...viewCommand(before, true), ...patch, type: before.type });
      if (without(world, scope, before).some((one) => isSame(one, form))) throw invalidForm([DUPLICATE([])]);
      const command = commandOf(world, scope, form, before);
      world.commands.set(command.id, command);
      return c.json(viewCommand(command, true));
    });

    routes.delete(`${place}/commands/:command`, (c) => {
      world.commands.delete(commandAt(world, c).id);
      return c.body(null, 204);
    });
  }
  return routes;
}

function scopeOf(world: World, c: Context): Scope {
  if (c.req.param("application") !== world.application.id) throw refusal("unknownApplication");
  const guild = c.req.param("guild");
  if (guild === undefined) return null;
  if (!world.guilds.get(guild)?.installed) throw refusal("missingAccess");
  return guild;
}

const commandsIn = (world: World, scope: Scope): readonly Command[] =>
  [...world.commands.values()].filter((one) => (one.guild_id ?? null) === scope);

function commandAt(world: World, c: Context): Command {
  const scope = scopeOf(world, c);
  const command = commandsIn(world, scope).find((one) => one.id === c.req.param("command"));
  if (!command) throw refusal("unknownCommand");
  return command;
}

const isSame = (one: Command, form: CommandForm): boolean => one.name === form.name && one.type === form.type;

const sameName = (world: World, scope: Scope, form: CommandForm): Command | undefined =>
  commandsIn(world, scope).find((one) => isSame(one, form));

const without = (world: World, scope: Scope, command: Command | undefined): readonly Command[] =>
  commandsIn(world, scope).filter((one) => one !== command);

function readForms(json: unknown): readonly CommandForm[] {
  const bodies: readonly unknown[] = Array.isArray(json) ? json : readForm(commandForm.array(), json);
  const forms = bodies.map((body, at) => readForm(commandForm, body, [at]));
  const twice = forms.flatMap((form, at) =>
    forms.findIndex((one) => one.name === form.name && one.type === form.type) < at ? [at] : [],
  );
  if (twice.length > 0) throw invalidForm(twice.map((at) => DUPLICATE([at])));
  return forms;
}

const DUPLICATE = (path: Path) => ({
  path: [...path, "name"],
  code: "APPLICATION_COMMANDS_DUPLICATE_NAME",
  message: "Application command names must be unique",
});

function demandRoom(commands: readonly { readonly type: number }[]): void {
  for (const [type, most] of Object.entries(MOST))
    if (commands.filter((one) => one.type === Number(type)).length > most) throw refusal("tooManyCommands");
}

/** Puts these commands in the place of all that were in the scope. */
function keepCommands(world: World, scope: Scope, commands: readonly Command[]): void {
  for (const one of commandsIn(world, scope)) world.commands.delete(one.id);
  for (const one of commands) world.commands.set(one.id, one);
}

function commandOf(world: World, scope: Scope, form: CommandForm, before: Command | null): Command {
  const id = before?.id ?? world.nextId();
  // The form holds what Discord's own type asks for, and nothing else.
  return {
    description: "",
    default_member_permissions: null,
    nsfw: false,
    ...(scope === null && {
      integration_types: [0],
      contexts: null,
      dm_permission: form.contexts?.includes(1) ?? form.dm_permission ?? true,
    }),
    ...said(form),
    id,
    application_id: world.application.id,
    version: world.nextId(),
    ...(scope !== null && { guild_id: scope }),
  } as unknown as Command;
}

/** A form without what it leaves open: Discord gives back neither nulls nor a false `required`. */
const said = (form: CommandForm): object =>
  JSON.parse(JSON.stringify(form), (key, value) =>
    value === null || (value === false && UNSAID.has(key)) ? undefined : value,
  );

const UNSAID = new Set(["required", "autocomplete", "nsfw"]);

/** Translations are told only where they are asked for. */
const viewCommand = (command: Command, full: boolean): object =>
  full
    ? { name_localizations: null, description_localizations: null, ...command }
    : JSON.parse(JSON.stringify(command), (key, value) =>
        key.endsWith("_localizations") ? undefined : value,
      );
