const LETTERS: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "yo", ж: "zh", з: "z", и: "i", й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t",
  у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya",
}

const cased = (latin: string, upper: boolean): string => (upper ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin)

/** BGN/PCGN as the English-language press writes it: «Юрьев» → "Yuryev", «Лавровский» → "Lavrovsky". */
export function romanise(name: string): string {
  const plain = name.replace(/(?<=\p{L})[иы]й(?!\p{L})/gu, "й")
  return [...plain]
    .map((letter, i) => {
      const low = letter.toLowerCase()
      const before = plain.charAt(i - 1).toLowerCase()
      const latin = low === "е" && (i === 0 || !/\p{L}/u.test(before) || "аеёиоуыэюяъь".includes(before)) ? "ye" : LETTERS[low]
      return latin === undefined ? letter : cased(latin, letter !== low)
    })
    .join("")
}
