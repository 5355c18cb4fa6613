/** What the parts of a message can do when they are used, and what they need to know. */
export interface Scene {
  /** A component was pressed, or its choices taken. */
  press(control: HTMLElement, message: string, customId: string, values: readonly string[]): void;
  /** Puts a command into the composer. */
  openCommand(name: string): void;
  /** The menus that can be opened on a message. */
  readonly menus: readonly string[];
  useMenu(name: string, message: string): void;
  /** Takes a private message away. */
  dismiss(message: string): void;
  /** The name behind a mention, such as "@You", or null where nobody here has that id. */
  nameOf(sigil: string, id: string): string | null;
}
