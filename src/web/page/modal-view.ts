import type {
  APILabelComponent,
  APIModalInteractionResponseCallbackData,
  APITextInputComponent,
} from "discord-api-types/v10";
import type { Files } from "./client.ts";
import { make } from "./make.ts";
import { markdownView } from "./markdown-view.ts";
import type { Scene } from "./scene.ts";
import { selectView } from "./select-view.ts";
import { words } from "./words.ts";

/** What was filled in, by custom_id. */
export interface Submission {
  readonly fields: Record<string, string | string[]>;
  readonly files: Files;
}

const KIND = { row: 1, stringSelect: 3, input: 4, text: 10, label: 18, upload: 19 } as const;

type Shown = APIModalInteractionResponseCallbackData["components"][number];
type Labelled = APILabelComponent["component"];

interface Answer {
  readonly id: string;
  readonly value?: string | string[];
  readonly files?: readonly File[];
}

interface FieldView {
  readonly element: HTMLElement;
  readonly control: HTMLElement | null;
  readonly read: () => Answer | null;
  /** What is wrong with it that the browser does not see, or null. */
  readonly problem?: () => string | null;
}

/**
 * Opens a form over the page. `submit` gives what is wrong, in words, or null, which closes the form. Closed without
 * submitting, it tells nobody, as on Discord. `back` moves the focus to where it was.
 */
export const openModal = (
  modal: APIModalInteractionResponseCallbackData,
  scene: Scene,
  submit: (submission: Submission) => Promise<string | null>,
  back: () => void,
): void => {
  const fields = modal.components.flatMap((component) => fieldsOf(component, scene));
  const problem = make("p", { class: "failure", role: "alert", hidden: true, dir: "auto" });
  const send = make("button", { class: "button primary" }, words.submit);
  const form = make(
    "form",
    { method: "dialog" },
    make("h2", { id: "modal-title", dir: "auto" }, modal.title),
    ...fields.map((field) => field.element),
    problem,
    make(
      "div",
      { class: "modal-end" },
      make("button", { type: "button", class: "button quiet", onclick: () => dialog.close() }, words.cancel),
      send,
    ),
  );
  const dialog = make(
    "dialog",
    { class: "modal", "aria-labelledby": "modal-title", onclose: () => leave() },
    form,
  );
  const leave = (): void => {
    dialog.remove();
    // The browser has given the focus back, but not the caret, which went with the dialog.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    back();
  };
  const complain = (reason: string | null): void => {
    problem.hidden = reason === null;
    problem.textContent = reason;
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const wrong = fields.find((field) => field.problem?.());
    complain(wrong?.problem?.() ?? null);
    if (wrong) return wrong.control?.focus();
    send.ariaBusy = "true";
    const reason = await submit(submissionOf(fields));
    send.ariaBusy = null;
    complain(reason);
    if (reason === null) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  fields.find((field) => field.control)?.control?.focus();
};

const submissionOf = (fields: readonly FieldView[]): Submission => {
  const read = fields.flatMap((field) => field.read() ?? []);
  return {
    fields: Object.fromEntries(read.flatMap(({ id, value }) => (value ? [[id, value] as const] : []))),
    files: new Map(read.flatMap(({ id, files }) => (files ? [[id, files] as const] : []))),
  };
};

const fieldsOf = (component: Shown, scene: Scene): readonly FieldView[] => {
  if (component.type === KIND.text) {
    return [{ element: markdownView(component.content, scene), control: null, read: () => null }];
  }
  if (component.type === KIND.row) {
    return component.components.map((input) =>
      labelled(input.label ?? "", null, inputView(input), input.required),
    );
  }
  const { label, description, component: field } = component;
  return [
    labelled(label, description ?? null, fieldView(field, label), !("required" in field) || field.required),
  ];
};

const fieldView = (field: Labelled, label: string): FieldView => {
  if (field.type === KIND.input) return inputView(field);
  if (field.type === KIND.upload) return uploadView(field.custom_id, (field.max_values ?? 1) > 1);
  if (field.type === KIND.stringSelect) {
    const { element, control, values } = selectView(field, label, () => {});
    const isNeeded = field.required ?? true;
    return {
      element,
      control,
      read: () => ({ id: field.custom_id, value: [...values()] }),
      problem: () => (isNeeded && values().length === 0 ? words.nothingChosen(label) : null),
    };
  }
  const element = make("p", { class: "muted" }, words.notShown(String(field.type)));
  return { element, control: null, read: () => null };
};

const PARAGRAPH = 2;

const inputView = (input: APITextInputComponent): FieldView => {
  const attributes = {
    dir: "auto",
    placeholder: input.placeholder ?? null,
    required: input.required ?? true,
    minlength: input.min_length ?? null,
    maxlength: input.max_length ?? 4000,
  };
  const control =
    input.style === PARAGRAPH
      ? make("textarea", { ...attributes, rows: 4 })
      : make("input", { ...attributes, type: "text", autocomplete: "off" });
  control.value = input.value ?? "";
  return { element: control, control, read: () => ({ id: input.custom_id, value: control.value }) };
};

const uploadView = (id: string, multiple: boolean): FieldView => {
  const control = make("input", { type: "file", multiple });
  return { element: control, control, read: () => ({ id, files: [...(control.files ?? [])] }) };
};

let serial = 0;

const labelled = (
  label: string,
  description: string | null,
  field: FieldView,
  required: boolean | undefined = true,
): FieldView => {
  const id = `field-${++serial}`;
  field.control?.setAttribute("id", id);
  const note = description ? make("p", { id: `${id}-note`, class: "muted", dir: "auto" }, description) : null;
  if (note) field.control?.setAttribute("aria-describedby", note.id);
  const mark = required ? make("span", { class: "required", "aria-hidden": "true" }, " *") : null;
  const caption = make("label", { for: id, dir: "auto" }, label, mark);
  return { ...field, element: make("div", { class: "modal-field" }, caption, note, field.element) };
};
