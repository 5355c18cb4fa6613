/** What contradicts each other, each with all that it contradicts and that contradicts those. */
export function disputesAmong<T>(
  all: readonly T[],
  contradicts: (one: T, other: T) => boolean,
): readonly (readonly T[])[] {
  const taken = new Set<T>();
  return all.flatMap((first) => {
    if (taken.has(first)) return [];
    const claims = [first];
    for (const one of claims)
      claims.push(...all.filter((other) => !claims.includes(other) && contradicts(one, other)));
    for (const claim of claims) taken.add(claim);
    return claims.length > 1 ? [claims] : [];
  });
}
