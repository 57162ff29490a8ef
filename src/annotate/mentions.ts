import type { LanguagePacks } from "../languages/pack.ts"
import type { Actor, Mention, Sentence } from "../model/annotation.ts"
import type { Document } from "../model/document.ts"
import type { Problem } from "../model/problem.ts"

export interface Resolved {
  readonly mentions: readonly Mention[]
  readonly actors: readonly Actor[]
  readonly problems: readonly Problem[]
}

export const resolve = (_document: Document, _sentences: readonly Sentence[], _packs: LanguagePacks): Resolved => ({ mentions: [], actors: [], problems: [] })
