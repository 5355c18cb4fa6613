import type { Menu } from "./command-entries.ts";

/** What the parts of a message can do when they are used, and what they need to know. */
export interface Scene {
  /** A component was pressed, or its choices taken. */
  press(control: HTMLElement, message: string, customId: string, values: readonly string[]): void;
  /** What a command or a menu is called in the page's language, by its name in English: "/when", "Find sources". */
  calledOf(name: string): string;
  /** Puts a command into the composer, by its name in English. */
  openCommand(name: string): void;
  /** The menus that can be opened on a message. */
  readonly menus: readonly Menu[];
  useMenu(control: HTMLElement, name: string, message: string): void;
  /** Takes a private message away. */
  dismiss(message: string): void;
  /** The name behind a mention, such as "@You", or null where nobody here has that id. */
  nameOf(sigil: string, id: string): string | null;
}
