const KEY = "theme";

/** Light or dark as the system has it, until the button says otherwise. */
export const startTheme = (button: HTMLButtonElement): void => {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const current = (): string => localStorage.getItem(KEY) ?? (system.matches ? "dark" : "light");
  const apply = (): void => {
    document.documentElement.dataset.theme = current();
    button.setAttribute("aria-pressed", String(current() === "light"));
  };
  button.addEventListener("click", () => {
    localStorage.setItem(KEY, current() === "dark" ? "light" : "dark");
    apply();
  });
  system.addEventListener("change", apply);
  apply();
};
