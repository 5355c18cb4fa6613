/** What is made of a locale, once for each: to make a format takes as long as to use it a hundred times. */
export function inEachLanguage<Made>(make: (locale: string) => Made): (locale: string) => Made {
  const kept = new Map<string, Made>();
  return (locale) => {
    const made = kept.get(locale) ?? make(locale);
    kept.set(locale, made);
    return made;
  };
}
