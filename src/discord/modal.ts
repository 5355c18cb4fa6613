import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmission,
  ComponentType,
  type ModalSubmitComponent,
  TextInputStyle,
} from "discord-api-types/v10";
import type { Field, Filled, Modal } from "./form.ts";
import { pickedById } from "./picked.ts";

/** A form as Discord takes it. */
export const modalOf = (
  { title, fields }: Modal,
  customId: string,
): APIModalInteractionResponseCallbackData => ({
  title,
  custom_id: customId,
  components: fields.map(labelled),
});

const labelled = (field: Field): APILabelComponent => ({
  type: ComponentType.Label,
  label: field.label,
  ...(field.description ? { description: field.description } : {}),
  component: inputOf(field),
});

function inputOf(field: Field): APILabelComponent["component"] {
  const about = { custom_id: field.name, required: !field.optional };
  if (field.kind === "file") return { ...about, type: ComponentType.FileUpload, max_values: field.most ?? 1 };
  if (field.kind === "select")
    return {
      ...about,
      type: ComponentType.StringSelect,
      options: field.options.map(({ chosen, ...option }) => ({ ...option, default: chosen ?? false })),
      min_values: field.optional ? 0 : 1,
      max_values: field.most ?? 1,
    };
  return {
    ...about,
    type: ComponentType.TextInput,
    style: field.lines === "many" ? TextInputStyle.Paragraph : TextInputStyle.Short,
    max_length: field.most,
    ...(field.placeholder ? { placeholder: field.placeholder } : {}),
    ...(field.value ? { value: field.value } : {}),
  };
}

/** What was filled in. */
export function filledIn({ components, resolved = {} }: APIModalSubmission): Filled {
  const inputs = components.flatMap(inputsIn);
  const texts = inputs.flatMap((one) =>
    one.type === ComponentType.TextInput ? [[one.custom_id, one.value.trim()] as const] : [],
  );
  const choices = inputs.flatMap((one) =>
    one.type === ComponentType.StringSelect ? [[one.custom_id, one.values] as const] : [],
  );
  const files = inputs.flatMap((one) =>
    one.type === ComponentType.FileUpload ? [[one.custom_id, one.values.flatMap(fileById)] as const] : [],
  );
  return {
    texts: Object.fromEntries(texts),
    choices: Object.fromEntries(choices),
    files: Object.fromEntries(files),
  };

  function fileById(id: string) {
    const file = pickedById(id, resolved);
    return file?.kind === "file" ? [file] : [];
  }
}

function inputsIn(component: APIModalSubmission["components"][number]): readonly ModalSubmitComponent[] {
  if ("component" in component) return [component.component];
  return "components" in component ? component.components : [];
}
