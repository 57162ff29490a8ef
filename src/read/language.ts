import type { LanguagePack, LanguagePacks } from "../languages/pack.ts"
import type { LanguageCode } from "../model/document.ts"

/** What a text's language looks like: that of a pack, another one, or too little to tell. */
export type Detected =
  | { readonly kind: "known"; readonly language: LanguageCode }
  | { readonly kind: "foreign"; readonly name: string | null }
  | { readonly kind: "unsure"; readonly fits: readonly LanguageCode[] }

/** Text that is looked at; more does not make the answer better. */
const SAMPLE = 8_000
const ENOUGH_LETTERS = 40
/** the detector's scores of related languages lie close together */
const MARGIN = 0.03
/** paragraphs that are asked where the whole text leaves a doubt */
const MOST_VOTES = 40
const FOREIGN = "foreign:"

/** at most one paragraph; the language of the document stands in its favour */
const FAVOUR = 0.12

interface Fit {
  readonly pack: LanguagePack
  /** number of letters */
  readonly length: number
  /** share of the letters that the alphabet has */
  readonly letters: number
  /** share of the letters that are telling ones; 1 where the language has none */
  readonly telling: number
  /** share of the words that are function words */
  readonly functionWords: number
}

/** The language of a document of these paragraphs: that of most of its text. */
export async function detectDocument(paragraphs: readonly string[], packs: LanguagePacks): Promise<Detected> {
  const whole = paragraphs.join("\n")
  const words = mainScript(sample(whole))
  const certain = clearWinner(fitAll(words, packs))
  if (certain) return { kind: "known", language: certain.pack.code }
  const votes = new Map<string, { readonly detected: Detected; weight: number }>()
  const longest = [...paragraphs].sort((a, b) => b.length - a.length).slice(0, MOST_VOTES)
  for (const paragraph of longest) {
    const detected = await detectLanguage(paragraph, packs)
    if (detected.kind === "unsure") continue
    const key = detected.kind === "known" ? detected.language : FOREIGN + (detected.name ?? "")
    const vote = votes.get(key) ?? { detected, weight: 0 }
    votes.set(key, vote)
    vote.weight += Math.min(paragraph.length, SAMPLE)
  }
  if (votes.size === 0) return detectLanguage(whole, packs)
  return [...votes.values()].reduce((a, b) => (b.weight > a.weight ? b : a)).detected
}

const sample = (text: string): string => text.slice(0, SAMPLE).replace(/https?:\S+|[\w.+-]{1,64}@\S+/g, " ")

/** `favoured`: the language of the document where the text is a part of one. */
export async function detectLanguage(whole: string, packs: LanguagePacks, favoured: LanguageCode | null = null): Promise<Detected> {
  const text = sample(whole)
  const words = mainScript(text)
  const fits = fitAll(words, packs)
  const length = fits[0]?.length ?? 0
  if (length === 0) return { kind: "unsure", fits: [...packs.keys()] }
  const best = fits[0]!.letters
  if (length < ENOUGH_LETTERS) {
    if (best < 0.5 && length >= 12) return foreign(words, packs)
    return { kind: "unsure", fits: fits.filter(({ letters }) => letters === best).map(({ pack }) => pack.code) }
  }
  const home = fits.find(({ pack }) => pack.code === favoured)
  if (home && home.letters >= 0.9 && !isRunning(text)) return { kind: "known", language: home.pack.code }
  const certain = clearWinner(fits) ?? fits.find((own) => own.pack.code === favoured && isAtHome(own))
  if (certain) return { kind: "known", language: certain.pack.code }
  return best < 0.6 ? foreign(words, packs) : compareScores(words, fits, packs, favoured)
}

/** Lists of names and titles say nothing of their language. */
const isRunning = (text: string): boolean => (text.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) >= 4

const SCRIPTS: readonly RegExp[] = [/^\p{Script=Latin}/u, /^\p{Script=Cyrillic}/u]
const scriptOf = (word: string): number => SCRIPTS.findIndex((script) => script.test(word))

/** Words, in lower case, of the script that most of the text is in: names in another script say nothing of the language, and most of them are capitalised. */
function mainScript(text: string): string[] {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  const plain = words.filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word))
  const known = new Map<string, number>()
  const script = (word: string): number => {
    const first = String.fromCodePoint(word.codePointAt(0)!)
    const own = known.get(first) ?? scriptOf(first)
    known.set(first, own)
    return own
  }
  const letters = new Map<number, number>()
  for (const word of plain.length > 0 ? plain : words) letters.set(script(word), (letters.get(script(word)) ?? 0) + word.length)
  const main = [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [-1, 0])[0]
  return words.filter((word) => script(word) === main).map((word) => word.toLowerCase())
}

/** The packs, the one whose alphabet fits best first. */
function fitAll(words: readonly string[], packs: LanguagePacks): Fit[] {
  const letters = countLetters(words)
  return [...packs.values()].map((pack) => fitOf(pack, letters, words)).sort((a, b) => b.letters - a.letters || b.functionWords - a.functionWords)
}

/** How often each letter stands in the words. */
function countLetters(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const character of words.join("")) counts.set(character, (counts.get(character) ?? 0) + 1)
  return new Map([...counts].filter(([character]) => /\p{L}/u.test(character)))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

function fitOf(pack: LanguagePack, letters: ReadonlyMap<string, number>, words: readonly string[]): Fit {
  const { alphabet, tellingLetters, functionWords } = pack.reading
  const length = sum([...letters.values()])
  const share = (of: string): number => sum([...letters].map(([letter, count]) => (of.includes(letter) ? count : 0))) / Math.max(1, length)
  return {
    pack,
    length,
    letters: share(alphabet),
    telling: tellingLetters === "" ? 1 : share(tellingLetters),
    functionWords: words.filter((word) => functionWords.has(word)).length / Math.max(1, words.length),
  }
}

/** Running text of a known language is recognised by its letters and function words alone; the detector is slow to load. */
function clearWinner(fits: readonly Fit[]): Fit | null {
  const running = fits.filter(({ letters, functionWords, telling }) => letters >= 0.98 && functionWords >= 0.14 && telling >= 0.004)
  if (running.length !== 1) return null
  const best = running[0]!
  const isRival = (other: Fit): boolean => other.letters > 0.5 && (other.pack.reading.tellingLetters === "" || other.telling > 0.002)
  return fits.every((other) => other === best || (other.letters < best.letters - 0.005 && !isRival(other))) ? best : null
}

/** A paragraph that gives no reason to doubt that it is in the document's language. */
function isAtHome({ pack, length, letters, telling, functionWords }: Fit): boolean {
  if (letters < 0.98) return false
  if (pack.reading.tellingLetters !== "") {
    // a short paragraph may well lack them
    return telling > 0 ? functionWords > (length > 200 ? 0.04 : 0) : letters === 1 && (length < 90 || (length < 250 && functionWords > 0.06))
  }
  return letters === 1 && functionWords > (length > 100 ? 0.12 : 0.08)
}

async function scores(words: readonly string[]): Promise<readonly (readonly [code: string, score: number])[]> {
  const { eld } = await import("eld/small")
  return Object.entries(eld.detect(words.join(" ")).getScores()).sort((a, b) => b[1] - a[1])
}

async function foreign(words: readonly string[], packs: LanguagePacks): Promise<Detected> {
  // where a known language comes first although its letters do not fit, the detector has not learnt this one
  const [code, score] = (await scores(words))[0] ?? ["", 0]
  return { kind: "foreign", name: score > 0.6 && !packs.has(code) ? languageName(code) : null }
}

async function compareScores(words: readonly string[], fits: readonly Fit[], packs: LanguagePacks, favoured: LanguageCode | null): Promise<Detected> {
  const ranked = await scores(words)
  const length = words.join("").length
  const adjusted = ranked.flatMap(([code, score]) => {
    const own = fits.find(({ pack }) => pack.code === code)
    if (!own) return []
    // a long text without one telling letter: its function words may well be a neighbour's
    const words = own.telling === 0 ? -Math.min(0.12, length * 0.0008) : own.functionWords / 4
    return [{ code, score: score - (1 - own.letters) * 2 + words + (code === favoured ? FAVOUR : 0) }]
  })
  const first = fits.find(({ pack, letters }) => pack.code === ranked[0]?.[0] && letters >= 0.98)
  if (first && (first.telling > 0 || length < 300)) return { kind: "known", language: first.pack.code }
  const known = adjusted.sort((a, b) => b.score - a.score)[0]
  const other = ranked.find(([code]) => !packs.has(code))
  if (known && (!other || known.score >= other[1] - MARGIN)) return { kind: "known", language: known.code }
  return other && other[1] > 0.5 ? { kind: "foreign", name: other === ranked[0] ? languageName(other[0]) : null } : { kind: "unsure", fits: [fits[0]!.pack.code] }
}

/** "German" for "de"; null where the runtime has no name. */
export function languageName(code: string): string | null {
  try {
    return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(code) ?? null
  } catch {
    return null
  }
}
