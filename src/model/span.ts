/** Half-open range [start, end) of UTF-16 code units in a document's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
