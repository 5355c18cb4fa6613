/** Parts of messages to test with. */

export const V2 = 1 << 15;
export const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));
export const long = (length: number) => "x".repeat(length);
export const button = (id: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: "Go",
  custom_id: id,
  ...more,
});
export const row = (...components: readonly unknown[]) => ({ type: 1, components });
export const words = (content: string) => ({ type: 10, content });
export const option = (value: string) => ({ label: "An option", value });
export const menu = (more: object = {}) => ({ type: 3, custom_id: "menu", options: [option("a")], ...more });
export const section = (more: object = {}) => ({
  type: 9,
  components: [words("x")],
  accessory: button("s"),
  ...more,
});
export const v2 = (...components: readonly unknown[]) => ({ flags: V2, components });
export const legacy = (...components: readonly unknown[]) => ({ content: "x", components });
