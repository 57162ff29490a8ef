import { existsSync } from "node:fs"
import { extname } from "node:path"

/**
 * "--side Norway Kazakhstan" names two sides, and "--side Norway a.txt b.txt" one side and two files: after the first name, words are sides
 * until one is a flag, an address, a file that is there or the look of one. Rewrites to one --side a name.
 */
export const sideNamesTogether = (argv: readonly string[]): readonly string[] => {
  const told: string[] = []
  let naming = false
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!
    if (word === "--") return [...told, ...argv.slice(at)]
    if (word === "--side" && at + 1 < argv.length) {
      told.push("--side", argv[++at]!)
      naming = true
      continue
    }
    if (naming && !isFlag(word) && !looksLikeInput(word)) {
      told.push("--side", word)
      continue
    }
    naming = false
    told.push(word)
  }
  return told
}

const isFlag = (word: string): boolean => word.startsWith("-") && word !== "-"

const looksLikeInput = (word: string): boolean => word.includes("/") || word.includes("\\") || /^\.[a-z0-9]{1,8}$/i.test(extname(word)) || existsSync(word)
