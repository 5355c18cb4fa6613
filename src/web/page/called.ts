/** What Discord knows by a name that differs from language to language. */
interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Partial<Record<string, string | null>>> | null | undefined;
}

/** What a command, a menu or an option is called in the page's language. */
export const calledOf = ({ name, name_localizations }: Named): string => {
  const own = Object.entries(name_localizations ?? {}).find(
    ([locale]) => locale.split("-")[0] === document.documentElement.lang,
  );
  return own?.[1] ?? name;
};
