import type { Words } from "./words.ts";

/** An option as its command names it in a reader's language. */
export function optionNamed(name: string, { options }: Pick<Words, "options">): string {
  const named: Readonly<Record<string, string>> = options;
  return Object.hasOwn(named, name) ? (named[name] ?? name) : name;
}
