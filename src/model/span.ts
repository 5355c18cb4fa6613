/** A stretch of a text, in UTF-16 offsets, so that `text.slice(start, end)` is its words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const length = (span: Span): number => span.end - span.start;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
