const LETTERS: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "h", ґ: "g", д: "d", е: "e", є: "ie", ж: "zh", з: "z", и: "y", і: "i", ї: "i", й: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p",
  р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ь: "", ю: "iu", я: "ia", "'": "", "’": "", ʼ: "",
}
const INITIAL: Readonly<Record<string, string>> = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" }

const cased = (latin: string, upper: boolean): string => (upper ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin)

/** The Ukrainian national system of 2010: «Юрій Згурський» → "Yurii Zghurskyi". */
export function romanise(name: string): string {
  return [...name]
    .map((letter, i) => {
      const low = letter.toLowerCase()
      const before = name.charAt(i - 1).toLowerCase()
      const starts = i === 0 || !/[\p{L}'’ʼ]/u.test(before)
      const latin = low === "г" && before === "з" ? "gh" : starts ? (INITIAL[low] ?? LETTERS[low]) : LETTERS[low]
      return latin === undefined ? letter : cased(latin, letter !== low)
    })
    .join("")
}
