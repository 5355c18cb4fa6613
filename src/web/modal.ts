import {
  type APIAttachment,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
  type APIModalSubmissionComponent,
  ComponentType,
  type ModalSubmitComponent,
} from "discord-api-types/v10";
import { invalidForm, Refusal } from "./refusal.ts";

type Fields = Readonly<Record<string, string | readonly string[]>>;
type Shown = APIModalInteractionResponseCallbackData["components"][number];
type Uploads = (customId: string) => readonly APIAttachment[];

/** A form as it comes back, in the order in which it was shown. Throws Refusal for a field left wrong. */
export const submission = (
  modal: APIModalInteractionResponseCallbackData,
  fields: Fields,
  uploads: Uploads,
): APIModalSubmission => {
  const sent = new Map<string, APIAttachment>();
  const keep: Uploads = (customId) => {
    const files = uploads(customId);
    for (const file of files) sent.set(file.id, file);
    return files;
  };
  const components = modal.components.map((shown, index) => submitted(shown, index + 1, fields, keep));
  const resolved = sent.size > 0 ? { resolved: { attachments: Object.fromEntries(sent) } } : {};
  return { custom_id: modal.custom_id, components, ...resolved };
};

const submitted = (
  shown: Shown,
  id: number,
  fields: Fields,
  uploads: Uploads,
): APIModalSubmissionComponent => {
  if (shown.type === ComponentType.TextDisplay) return { id, type: shown.type };
  if (shown.type === ComponentType.Label) {
    return { id, type: shown.type, component: answered(shown.component, shown.label, fields, uploads) };
  }
  const inputs = shown.components.map((input) => answered(input, input.label ?? "", fields, uploads));
  return { id, type: shown.type, components: inputs.filter((one) => one.type === ComponentType.TextInput) };
};

type Field = (Shown & { readonly type: ComponentType.Label })["component"];

const answered = (field: Field, label: string, fields: Fields, uploads: Uploads): ModalSubmitComponent => {
  const given = fields[field.custom_id];
  const about = { id: 0, custom_id: field.custom_id };
  if (field.type === ComponentType.TextInput) {
    const value = typeof given === "string" ? given : "";
    const least = Math.max(field.min_length ?? 0, (field.required ?? true) ? 1 : 0);
    refuseSize(
      label,
      value.length,
      value === "" && field.required === false ? 0 : least,
      field.max_length ?? 4000,
    );
    return { ...about, type: field.type, value };
  }
  const required = !("required" in field) || (field.required ?? true);
  if (field.type === ComponentType.FileUpload) {
    const values = uploads(field.custom_id).map((file) => file.id);
    refuseSize(label, values.length, required ? (field.min_values ?? 1) : 0, field.max_values ?? 1);
    return { ...about, type: field.type, values };
  }
  if (field.type !== ComponentType.StringSelect) throw invalidForm([`${label}: this page has no such field`]);
  const values = Array.isArray(given)
    ? given.filter((value) => field.options.some((one) => one.value === value))
    : [];
  refuseSize(label, values.length, required ? (field.min_values ?? 1) : 0, field.max_values ?? 1);
  return { ...about, type: field.type, values };
};

const refuseSize = (label: string, size: number, least: number, most: number): void => {
  if (size < least) throw new Refusal(50035, `${label}: ${size} given, at least ${least} needed`);
  if (size > most) throw new Refusal(50035, `${label}: ${size} given, at most ${most} allowed`);
};
