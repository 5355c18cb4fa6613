/**
 * Moves the focus to the control of the same name and place as one that was there before, to the one that came in its
 * place ("Resume" in that of "Pause"), or else to the whole.
 */
export const focusSame = (before: HTMLElement, after: HTMLElement, control: HTMLElement): void => {
  const [old, now] = [controlsIn(before), controlsIn(after)];
  const isNamesake = (one: HTMLElement) => nameOf(one) === nameOf(control);
  const place = old.filter(isNamesake).indexOf(control);
  const same = now.filter(isNamesake);
  const instead = old.length === now.length ? now[old.indexOf(control)] : undefined;
  (same[place] ?? same.at(-1) ?? instead ?? after).focus({ preventScroll: true });
};

const controlsIn = (view: HTMLElement): readonly HTMLElement[] => [
  ...view.querySelectorAll<HTMLElement>("button:not([disabled]), a[href]"),
];

const nameOf = (control: Element): string => control.getAttribute("aria-label") ?? control.textContent ?? "";

/** Where an arrow key leads from the end of a box: to the box beside it. */
export const neighbour = (line: HTMLElement, input: HTMLInputElement, key: string): HTMLElement | null => {
  const atStart = input.selectionStart === 0 && input.selectionEnd === 0;
  const atEnd = input.selectionStart === input.value.length;
  const step = key === "ArrowLeft" && atStart ? -1 : key === "ArrowRight" && atEnd ? 1 : 0;
  const stops = [...line.querySelectorAll("input")];
  return step === 0 ? null : (stops[stops.indexOf(input) + step] ?? null);
};
