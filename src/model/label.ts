/** Initials and a family name, perhaps the name again with an office (a pasted card), and a colon: «В.Путин:» */
const INITIALLED = /((?:\p{Lu}\.\s?){1,2}(\p{Lu}\p{L}{2})[\p{L}’'-]*)(?:\s\2(?:[^\n:.!?…]|\.(?=\p{L})){0,200})?(?:(?:\s\p{Lu}[\p{L}’'-]+)?\s\([^()\n:]{1,40}\))?\s?:/uy

/** Label of a transcript that begins at an offset of the text: where its name ends, and its colon. */
export interface InitialledLabel {
  readonly nameEnd: number
  readonly end: number
}

export const initialledLabel = (text: string, start: number): InitialledLabel | null => {
  INITIALLED.lastIndex = start
  const found = INITIALLED.exec(text)
  return found && { nameEnd: start + found[1]!.length, end: start + found[0].length }
}
