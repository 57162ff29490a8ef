import stringWidth from "string-width"

/** Columns that a text takes in a terminal: wide characters two, combining ones none, colour codes none. */
export const widthOf = (text: string): number => stringWidth(text)

export const padTo = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)))

/** Breaks one line of plain text (no colour codes) into lines of at most `width` columns, at spaces where it can. */
export const wrap = (text: string, width: number): readonly string[] => {
  const room = Math.max(2, width)
  const lines: string[] = []
  let line = ""
  for (const word of text.split(" ").flatMap((one) => pieces(one, room))) {
    const longer = line === "" ? word : `${line} ${word}`
    if (widthOf(longer) <= room) {
      line = longer
      continue
    }
    if (line !== "") lines.push(line)
    line = word
  }
  if (line !== "" || lines.length === 0) lines.push(line)
  return lines
}

/** A word that is wider than a whole line, cut between characters as a reader sees them. */
const pieces = (word: string, width: number): readonly string[] => {
  if (word.length <= width && widthOf(word) <= width) return [word]
  const found: string[] = []
  let piece = ""
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (piece !== "" && widthOf(piece + segment) > width) {
      found.push(piece)
      piece = ""
    }
    piece += segment
  }
  return [...found, piece]
}
