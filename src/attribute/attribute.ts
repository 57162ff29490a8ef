import type { LanguagePacks } from "../languages/pack.ts"
import type { Annotation } from "../model/annotation.ts"
import type { Document } from "../model/document.ts"
import type { Problem } from "../model/problem.ts"
import type { RuleTrace, Statement } from "../model/statement.ts"
import { draftHearsay } from "./draft-hearsay.ts"
import { draftLabels } from "./draft-labels.ts"
import { beforeDispute, draftRetorts } from "./draft-retorts.ts"
import { draftHits } from "./drafting.ts"
import { alignReferences, draftSources } from "./draft-sources.ts"
import { draftTurns } from "./draft-turns.ts"
import type { Evidence } from "./evidence.ts"
import { finish } from "./finish.ts"
import { runOn } from "./run-on.ts"
import { sceneOf } from "./scene.ts"
import { select } from "./select.ts"

export interface Attribution {
  readonly statements: readonly Statement[]
  readonly problems: readonly Problem[]
  readonly trace: readonly RuleTrace[]
  /** of each statement, what its confidence is made of */
  readonly evidence: readonly Evidence[]
}

/**
 * Annotations → statements: who says what, by which words, to whom, as which act. In order: transcript turns, source phrases ("according to X"),
 * reporting words with their frames and quotations, labels before quotations, particles of hearsay; then the consistent ones are kept, run on to where what is said ends, and get topics, nesting and ids in text order.
 */
export function attribute(document: Document, annotation: Annotation, packs: LanguagePacks): Attribution {
  const scene = sceneOf(document, annotation, packs)
  if (!scene.trees.length) return { statements: [], problems: [], trace: [], evidence: [] }
  const turns = draftTurns(scene)
  const sources = draftSources(scene)
  const hits = draftHits(scene, turns, sources)
  const reports = [...turns, ...alignReferences(sources, hits), ...hits]
  const retorts = draftRetorts(scene, reports)
  const drafts = [...beforeDispute(reports, retorts), ...retorts, ...draftLabels(scene, reports), ...draftHearsay(scene, reports)]
  const { statements, problems, evidence } = finish(scene, runOn(scene, select(scene, drafts)))
  return { statements, problems, trace: scene.trace, evidence }
}
