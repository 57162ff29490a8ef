import type { LanguagePack } from "../languages/pack.ts"
import type { Cue, CueLine, SourcePhrase } from "../languages/parts/cues.ts"
import type { SyntaxWords } from "../languages/parts/syntax.ts"
import { fold } from "./tree.ts"

/** The cue lexicon of one language, turned for look-up by folded lemma. */
export interface Lexicon {
  readonly pack: LanguagePack
  readonly syntax: SyntaxWords
  readonly cues: CueIndex
  /** by first lemma */
  readonly sources: ReadonlyMap<string, readonly SourcePhrase[]>
  readonly negators: ReadonlySet<string>
  readonly carriers: ReadonlySet<string>
  readonly unreal: ReadonlySet<string>
  readonly intensifiers: ReadonlySet<string>
  readonly hedges: ReadonlySet<string>
  readonly complementisers: ReadonlySet<string>
  readonly speakerNouns: ReadonlySet<string>
}

/** Cues by folded lemma, in the order of the lexicon. A line is parsed when one of its lemmas is first asked for: few of them stand in a text. */
export interface CueIndex {
  readonly get: (lemma: string) => readonly Cue[] | undefined
  readonly has: (lemma: string) => boolean
}

const built = new WeakMap<LanguagePack, Lexicon>()

export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = built.get(pack)
  if (known) return known
  const folded = (set: ReadonlySet<string>): Set<string> => new Set([...set].map(fold))
  const rules = pack.cues
  const lexicon: Lexicon = {
    pack,
    syntax: pack.syntax,
    cues: indexOf(rules.lines),
    sources: group(rules.sources, (source) => fold(source.lemmas[0]!)),
    negators: folded(rules.negators),
    carriers: folded(rules.carriers),
    unreal: folded(rules.unreal),
    intensifiers: folded(rules.intensifiers),
    hedges: folded(rules.hedges),
    complementisers: folded(rules.complementisers),
    speakerNouns: folded(rules.speakerNouns),
  }
  built.set(pack, lexicon)
  return lexicon
}

function indexOf(lines: readonly CueLine[]): CueIndex {
  const filed = new Map<string, CueLine[]>()
  const parsed = new Map<string, readonly Cue[]>()
  for (const line of lines) {
    for (const lemma of line.lemmas) {
      const folded = fold(lemma)
      const before = filed.get(folded)
      if (!before) filed.set(folded, [line])
      else if (before.at(-1) !== line) before.push(line)
    }
  }
  const get = (lemma: string): readonly Cue[] | undefined => {
    const known = parsed.get(lemma)
    if (known) return known
    const cues = filed.get(lemma)?.flatMap((line) => line.cues().filter((cue) => fold(cue.lemma) === lemma))
    if (cues) parsed.set(lemma, cues)
    return cues
  }
  return { get, has: (lemma) => filed.has(lemma) }
}

function group<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const item of items) {
    const list = map.get(key(item))
    if (list) list.push(item)
    else map.set(key(item), [item])
  }
  return map
}
