import type { Act } from "../model/statement.ts"
import type { Span } from "../model/span.ts"
import type { Draft } from "./draft.ts"
import type { Lexicon } from "./lexicon.ts"
import { mentionAt, type Scene, treeAt } from "./scene.ts"
import { trimContent } from "./trim.ts"
import { fold, type Tree } from "./tree.ts"
import { findTurns } from "./turns.ts"

/** A turn of a transcript is one direct statement of its speaker with an empty cue; what its first words do decides the act. */
export function draftTurns(scene: Scene): Draft[] {
  return findTurns(scene).flatMap((turn) => {
    const content = trimContent(scene.text, withoutDirections(scene.text, turn.content), scene.quotes)
    const tree = treeAt(scene, content.start) ?? scene.trees.find((t) => t.sentence.end > content.start)
    const labelTree = treeAt(scene, turn.label.start)
    if (!tree || content.end <= content.start) return []
    const mentions = labelTree ? scene.mentions[labelTree.index]!.filter((m) => m.start >= turn.label.start && m.end <= turn.label.end) : []
    const named = mentions.find((m) => m.kind === "name") ?? mentions[0] ?? (labelTree ? mentionAt(scene, labelTree, 0) : null)
    const lexicon = scene.lexicon(tree)
    const asks = turn.question || scene.text.slice(content.end, content.end + 1) === "?"
    return [
      {
        tree, hit: null, speaker: named && named.end <= turn.label.end ? { start: named.start, end: named.end } : turn.label, actors: turn.question ? [] : [...(named?.actors ?? [])],
        cue: [], content: [content], contentHead: -1, form: "direct", act: asks ? "ask" : openingAct(tree, content, lexicon), addressee: null, target: null, negated: false,
        rule: "transcript-turn", actRule: null, confidence: turn.question ? 0.5 : 0.9,
      } satisfies Draft,
    ]
  })
}

/** "(Laughs.)", «<…>» at the end of a turn are the stenographer's. */
function withoutDirections(text: string, span: Span): Span {
  const tail = /(?:\s*(?:\([^()\n]{1,60}\)|<[^<>\n]{1,60}>|\[[^[\]\n]{1,40}\]))+\s*$/u.exec(text.slice(span.start, span.end))
  return tail && tail.index > 0 ? { start: span.start, end: span.start + tail.index } : span
}

const SHORT_TURN = 220

/** A short turn that thanks, confirms or denies with its first words is that act; a longer one is a statement. */
function openingAct(tree: Tree, content: Span, lexicon: Lexicon): Act {
  if (content.end - content.start > SHORT_TURN) return "state"
  const words = tree.tokens.filter((t) => t.start >= content.start && t.upos !== "PUNCT").map((t) => fold(t.form))
  const first = [words[0] ?? "", `${words[0]}_${words[1]}`]
  if (first.some((w) => lexicon.syntax.affirmations.has(w))) return "confirm"
  if (first.some((w) => lexicon.syntax.denials.has(w))) return "deny"
  const opening = tree.tokens.find((t) => t.start >= content.start && t.upos !== "PUNCT")
  const cue = opening && lexicon.cues.get(fold(opening.lemma))?.[0]
  return cue && ["thank", "congratulate"].includes(cue.act) ? cue.act : "state"
}
