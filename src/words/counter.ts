/** What is said of a number, by the kinds of plural that the language has; "#" stands for the number. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Says how many, in a language: "1 excerpt", "5 excerpts". */
export function counterIn(locale: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  return (forms) => (count) => (forms[rules.select(count)] ?? forms.other).replace("#", digits.format(count));
}
