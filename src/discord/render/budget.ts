import { type APIMessageTopLevelComponent, ComponentType } from "discord-api-types/v10";

/**
 * What one message with Components V2 may hold, below Discord's own limits: 40 components, nested ones counted,
 * 4000 characters and about 10,000 UTF-8 bytes over all texts.
 */
export const BUDGET = { components: 38, characters: 3900, bytes: 9500 } as const;

export interface Size {
  readonly components: number;
  readonly characters: number;
  readonly bytes: number;
}

export function sizeOf(components: readonly APIMessageTopLevelComponent[]): Size {
  const all = components.flatMap(withNested);
  const texts = all.flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content ?? ""] : []));
  return {
    components: all.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  };
}

export function fits(components: readonly APIMessageTopLevelComponent[]): boolean {
  const size = sizeOf(components);
  return (
    size.components <= BUDGET.components && size.characters <= BUDGET.characters && size.bytes <= BUDGET.bytes
  );
}

type Nested = {
  readonly type: ComponentType;
  readonly content?: string;
  readonly components?: readonly Nested[];
  readonly accessory?: Nested;
};

const withNested = (part: Nested): readonly Nested[] => [
  part,
  ...(part.components ?? []).flatMap(withNested),
  ...(part.accessory ? withNested(part.accessory) : []),
];
