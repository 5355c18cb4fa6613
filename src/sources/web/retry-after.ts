/** When a server wants to be asked again, by its Retry-After: seconds or a date; null where it does not say. */
export function retryAfter(value: string | null, now: Date): Date | null {
  const text = value?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return new Date(now.getTime() + Number(text) * 1000);
  // Numbers of another kind, such as "-1", would be read as years.
  const at = /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(Math.max(at, now.getTime()));
}

/** For how many seconds an answer is fresh, by its Cache-Control and Expires; null where they do not say. */
export function freshFor(headers: Pick<Headers, "get">, now: Date): number | null {
  const control = headers.get("cache-control")?.toLowerCase() ?? "";
  if (/\bno-(?:cache|store)\b/.test(control)) return 0;
  const [, seconds] = /\bmax-age\s*=\s*"?(\d{1,9})/.exec(control) ?? [];
  if (seconds) return Number(seconds);
  const expires = retryAfter(headers.get("expires"), now);
  return expires && (expires.getTime() - now.getTime()) / 1000;
}
