/** Rows and cells of a table written as text: one row a line, cells parted by tabs. */
export const rows = (table: string): readonly (readonly string[])[] => table.trim().split("\n").map((line) => line.split("\t"))

/** One cell of a row, empty where the row has no such; without making the others. */
export const cellOf = (row: string, column: number): string => {
  let start = 0
  for (let i = 0; i < column; i++) {
    start = row.indexOf("\t", start) + 1
    if (start === 0) return ""
  }
  const end = row.indexOf("\t", start)
  return end < 0 ? row.slice(start) : row.slice(start, end)
}

/** "kind: phrase, phrase" a line. */
export const wordTable = (table: string): { kind: string; phrases: string[] }[] =>
  table.trim().split("\n").filter(Boolean).map((line) => {
    const colon = line.indexOf(":")
    return { kind: line.slice(0, colon).trim(), phrases: list(line.slice(colon + 1)) }
  })

export const list = (text: string): string[] => text.split(",").map((part) => part.trim()).filter(Boolean)

/** Computes on the first call and remembers. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

type Makers<T> = { readonly [K in keyof T]: () => T[K] }

/** An object of which each property is computed when it is first asked for. */
export function lazily<T extends object>(makers: Makers<T>): T {
  const made: Partial<T> = {}
  const target = {} as T
  for (const key of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(target, key, {
      enumerable: true,
      get: () => {
        if (!(key in made)) made[key] = makers[key]()
        return made[key]
      },
    })
  }
  return target
}

const PLAIN: Readonly<Record<string, string>> = { ı: "i", ł: "l", Ł: "L", ø: "o", Ø: "O", đ: "d", Đ: "D", ß: "ss", æ: "ae" }

/** Id of an actor from its English name: "Mevlüt Çavuşoğlu" → "mevlut-cavusoglu". */
export const slug = (name: string): string => (/^[A-Za-z -]+$/.test(name) ? name.toLowerCase().replace(/[ -]+/g, "-") : slugOfAny(name))

const slugOfAny = (name: string): string =>
  (ASCII.test(name) ? name : name.replace(/[ıłŁøØđĐßæ]/g, (letter) => PLAIN[letter] ?? letter).normalize("NFKD").replace(/\p{M}/gu, ""))
    .toLowerCase()
    .replace(/\+/g, " plus")
    .replace(/['’.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")

const ASCII = /^[ -~]*$/
