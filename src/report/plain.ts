/** Direction overrides, isolates and marks: invisible, and able to make text read otherwise than it is. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** C0 and C1 controls besides tab and line ends; a terminal would obey them. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu

/** Untrusted text as one printable line. */
export const oneLine = (text: string): string => text.replace(/[\s\u2028\u2029\u0085]+/g, " ").replace(CONTROLS, "").replace(DIRECTION, "").trim()

/** Untrusted text with every offset kept: what may not be printed becomes U+FFFD, one for one. */
export const sameLength = (text: string): string => text.replace(CONTROLS, "\ufffd").replace(DIRECTION, "\ufffd")

/** Exact words cut to at most `most` characters, at the end of a clause where one is near, else at a word; "…" stands for the rest. */
export const shorten = (text: string, most: number): string => {
  const line = oneLine(text)
  if (line.length <= most) return line
  const head = line.slice(0, most)
  const clause = Math.max(...[", ", "; ", " — ", " – ", ": "].map((mark) => head.lastIndexOf(mark)))
  const cut = clause > most * 0.6 ? clause : head.lastIndexOf(" ")
  return `${head.slice(0, cut > most * 0.4 ? cut : most - 1).trimEnd()} …`
}
