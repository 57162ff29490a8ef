import type { Act, ActorSpan, Form } from "../model/statement.ts"
import type { Span } from "../model/span.ts"
import type { Hit } from "./hits.ts"
import type { Tree } from "./tree.ts"

/** A statement in the making: it gets its id, act, topics and place when all drafts of the document are known. */
export interface Draft {
  readonly tree: Tree
  readonly hit: Hit | null
  readonly speaker: Span | null
  readonly actors: readonly string[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** head word of the content in the tree; -1 where it is text of its own (a quotation, a turn) */
  readonly contentHead: number
  readonly form: Form
  readonly act: Act
  readonly addressee: ActorSpan | null
  readonly target: ActorSpan | null
  /** somebody is named with whom the act is done */
  readonly partnered?: boolean
  readonly negated: boolean
  readonly rule: string
  /** the rule by which the content changed the act, or null */
  readonly actRule: string | null
  readonly confidence: number
}
