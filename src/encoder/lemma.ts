/** How a lemma is made from its form: `case|strip front|add front|strip end|add end` (counts of code points). */
export interface LemmaScript {
  readonly letterCase: string
  readonly stripFront: number
  readonly addFront: string
  readonly stripEnd: number
  readonly addEnd: string
}

export const readScript = (script: string): LemmaScript => {
  const [letterCase = "K", stripFront, addFront = "", stripEnd, addEnd = ""] = script.split("|")
  return { letterCase, stripFront: Number(stripFront), addFront, stripEnd: Number(stripEnd), addEnd }
}

/** The lemma, or null where the form is shorter than what is to be stripped or nothing would be left. */
export const applyScript = (script: LemmaScript, form: string): string | null => {
  const letters = Array.from(recase(form, script.letterCase))
  const end = letters.length - script.stripEnd
  if (end < script.stripFront) return null
  return script.addFront + letters.slice(script.stripFront, end).join("") + script.addEnd || null
}

const recase = (form: string, letterCase: string): string => {
  if (letterCase === "L") return form.toLowerCase()
  if (letterCase !== "T") return form
  const [first = "", ...rest] = form
  return first.toUpperCase() + rest.join("").toLowerCase()
}
