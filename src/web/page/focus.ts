/** Moves the focus to the control of the same name and place as one that was there before, else to the whole. */
export const focusSame = (before: HTMLElement, after: HTMLElement, control: HTMLElement): void => {
  const place = namesakes(before, control).indexOf(control);
  const same = namesakes(after, control);
  (same[place] ?? same.at(-1) ?? after).focus({ preventScroll: true });
};

const namesakes = (view: HTMLElement, control: HTMLElement) =>
  [...view.querySelectorAll<HTMLElement>("button:not([disabled]), a[href]")].filter(
    (one) => nameOf(one) === nameOf(control),
  );

const nameOf = (control: Element): string => control.getAttribute("aria-label") ?? control.textContent ?? "";
