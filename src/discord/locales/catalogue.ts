/**
 * What a language calls the commands. `names` are of commands, menus, subcommands and options, `descriptions` what
 * stands beside them, `choices` the labels of choices: each by its English.
 */
export interface Catalogue {
  readonly names: Readonly<Record<string, string>>;
  readonly descriptions: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
}
