/** Latin, Cyrillic, punctuation, the signs of the table: a column each, nothing combining, nothing wide. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2260\u2500-\u25ff]*$/

/** East Asian wide and full-width characters, and emoji: two columns. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f1e6}-\u{1f1ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u
/** Nothing but marks and invisible characters: no column. */
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one
const COLOR = /\u001b\[[\d;]*m/g

/** Columns that a text takes in a terminal: wide characters two, combining ones none, colour codes none. */
export const widthOf = (text: string): number => {
  if (PLAIN.test(text)) return text.length
  const bare = text.replace(COLOR, "")
  if (PLAIN.test(bare)) return bare.length
  let width = 0
  for (const { segment } of new Intl.Segmenter().segment(bare)) width += INVISIBLE.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1
  return width
}

export const padTo = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)))

/** Breaks one line of plain text (no colour codes) into lines of at most `width` columns, at spaces where it can. */
export const wrap = (text: string, width: number): readonly string[] => {
  const room = Math.max(2, width)
  const lines: string[] = []
  let line = ""
  let used = 0
  for (const word of text.split(" ").flatMap((one) => pieces(one, room))) {
    const wide = widthOf(word)
    if (line === "" || used + 1 + wide > room) {
      if (line !== "") lines.push(line)
      line = word
      used = wide
    } else {
      line += ` ${word}`
      used += 1 + wide
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line)
  return lines
}

/** A word that is wider than a whole line, cut between characters as a reader sees them. */
const pieces = (word: string, width: number): readonly string[] => {
  if (widthOf(word) <= width) return [word]
  const found: string[] = []
  let piece = ""
  let used = 0
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const wide = widthOf(segment)
    if (piece !== "" && used + wide > width) {
      found.push(piece)
      piece = ""
      used = 0
    }
    piece += segment
    used += wide
  }
  return [...found, piece]
}
