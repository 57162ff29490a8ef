import type { LanguageCode } from "../model/document.ts"
import type { ConceptWords } from "./parts/concepts.ts"
import type { CueRules } from "./parts/cues.ts"
import type { WordForms } from "./parts/forms.ts"
import type { Labels } from "./parts/labels.ts"
import type { NameRules } from "./parts/names.ts"
import type { ColumnWords } from "./parts/columns.ts"
import type { PairingWords } from "./parts/pairing.ts"
import type { Phrasing } from "./parts/phrasing.ts"
import type { ProofWords } from "./parts/proof.ts"
import type { Retorts } from "./parts/retorts.ts"
import type { SyntaxWords } from "./parts/syntax.ts"
import type { ReadingWords } from "./parts/reading.ts"
import type { TalksWords } from "./parts/talks.ts"
import type { TokenRules } from "./parts/tokens.ts"
import type { TopicWords } from "./parts/topics.ts"
import type { VersionWords } from "./parts/versions.ts"

/** Everything a language must supply; each part is one file of the same name in every language's folder. */
export interface LanguagePack {
  readonly code: LanguageCode
  /** what the language is called, in English */
  readonly name: string
  readonly reading: ReadingWords
  readonly tokens: TokenRules
  readonly names: NameRules
  readonly cues: CueRules
  /** inflected forms of the cues */
  readonly forms: WordForms
  readonly syntax: SyntaxWords
  /** denials and accusations that no reporting word tells */
  readonly retorts: Retorts
  readonly topics: TopicWords
  readonly talks: TalksWords
  /** things that talks are about, under names that all languages share */
  readonly concepts: ConceptWords
  readonly columns: ColumnWords
  readonly pairing: PairingWords
  readonly phrasing: Phrasing
  /** words of tables and reports */
  readonly labels: Labels
  /** what versions of a release are held against each other with */
  readonly versions: VersionWords
  /** what `verify` tells */
  readonly proof: ProofWords
}

export type LanguagePacks = ReadonlyMap<LanguageCode, LanguagePack>
