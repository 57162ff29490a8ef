/** A place in a text as editors count it. */
export interface Place {
  /** from 1 */
  readonly line: number
  /** from 1, in UTF-16 code units */
  readonly column: number
}

/** Offsets at which the lines of a text begin; a line ends with \n, \r\n or \r. */
export const lineStarts = (text: string): readonly number[] => {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}

/** Line and column of an offset in a text whose lines start at `starts`. */
export const placeOf = (starts: readonly number[], offset: number): Place => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - starts[low]! + 1 }
}
