import type { PickedFile } from "./picked.ts";

/** A form over the channel, which Discord calls a modal: up to five fields. */
export interface Modal {
  /** At most 45 characters. */
  readonly title: string;
  readonly fields: readonly Field[];
}

interface About {
  /** By which its value is found again. */
  readonly name: string;
  /** At most 45 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly description?: string;
  /** Fields are required unless said otherwise. */
  readonly optional?: boolean;
}

export interface TextField extends About {
  readonly kind: "text";
  /** What stands in it from the start. */
  readonly value?: string;
  readonly placeholder?: string;
  /** In characters. */
  readonly most: number;
  readonly lines?: "one" | "many";
}

export interface SelectField extends About {
  readonly kind: "select";
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
    readonly chosen?: boolean;
  }[];
  /** How many can be chosen; one unless said otherwise. */
  readonly most?: number;
}

export interface FileField extends About {
  readonly kind: "file";
  readonly most?: number;
}

export type Field = TextField | SelectField | FileField;

/** What was filled in, by the fields' names. */
export interface Filled {
  readonly texts: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly files: Readonly<Record<string, readonly PickedFile[]>>;
}

/** A form that holds what was typed and chosen before. Files have to be sent again. */
export const filledAgain = ({ title, fields }: Modal, { texts, choices }: Filled): Modal => ({
  title,
  fields: fields.map((field) => {
    if (field.kind === "text") return { ...field, value: texts[field.name] ?? field.value ?? "" };
    const chosen = choices[field.name];
    if (field.kind === "file" || !chosen) return field;
    const options = field.options.map((one) => ({ ...one, chosen: chosen.includes(one.value) }));
    return { ...field, options };
  }),
});
