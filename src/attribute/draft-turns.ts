import type { Token } from "../model/annotation.ts"
import type { Act } from "../model/statement.ts"
import type { Span } from "../model/span.ts"
import type { Draft } from "./draft.ts"
import type { Lexicon } from "./lexicon.ts"
import { mentionAt, type Scene, treeAt } from "./scene.ts"
import { trimContent } from "./trim.ts"
import { childrenBy, fold, type Tree } from "./tree.ts"
import { findTurns } from "./turns.ts"

/** A turn of a transcript is one direct statement of its speaker with an empty cue; what its first words do decides the act. */
export function draftTurns(scene: Scene): Draft[] {
  const turns = ownTurns(scene)
  const known = new Map(turns.toReversed().filter((turn) => turn.actors.length > 0).map((turn) => [labelText(scene, turn), turn.actors]))
  // who stands behind a label is told where it is resolved, here or at another turn
  return turns.map((turn) => (turn.actors.length > 0 || turn.act === "ask" ? turn : { ...turn, actors: known.get(labelText(scene, turn)) ?? [] }))
}

const labelText = (scene: Scene, { speaker }: Draft): string => (speaker === null ? "" : fold(scene.text.slice(speaker.start, speaker.end)))

function ownTurns(scene: Scene): Draft[] {
  return findTurns(scene).flatMap((turn, i, all) => {
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
        cue: [], content: [content], contentHead: -1, form: "direct", act: asks ? "ask" : openingAct(tree, content, lexicon, all[i - 1]?.question === true), addressee: null, target: null, negated: false,
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

const isNegative = ({ features }: Token): boolean => features.Polarity === "Neg" || features.PronType === "Neg"

/** "There is no deadline.", "The minister did not ask for it.": an answer whose first sentence says no of somebody else; "I don't know" does not. */
function saysNo(tree: Tree, { start }: Span): boolean {
  const root = tree.tokens.findIndex((t) => t.start >= start && t.upos !== "PUNCT" && (t.head < 0 || tree.tokens[t.head]!.start < start))
  if (root < 0) return false
  const { features } = tree.tokens[root]!
  const around = childrenBy(tree, root, "nsubj", "obj", "expl", "aux", "cop")
  if ([features, ...around.map((c) => tree.tokens[c]!.features)].some((f) => f.Person === "1")) return false
  return [root, ...childrenBy(tree, root, "advmod", "det", "obj"), ...childrenBy(tree, root, "nsubj", "obj").flatMap((c) => childrenBy(tree, c, "det", "advmod"))].some((c) => isNegative(tree.tokens[c]!))
}

/** A short turn that thanks, confirms or denies with its first words is that act; a longer one is a statement. */
function openingAct(tree: Tree, content: Span, lexicon: Lexicon, answers: boolean): Act {
  if (content.end - content.start > SHORT_TURN) return "state"
  const words = tree.tokens.filter((t) => t.start >= content.start && t.upos !== "PUNCT").map((t) => fold(t.form))
  const first = [words[0] ?? "", `${words[0]}_${words[1]}`]
  if (first.some((w) => lexicon.syntax.affirmations.has(w))) return "confirm"
  if (first.some((w) => lexicon.syntax.denials.has(w)) || (answers && saysNo(tree, content))) return "deny"
  const opening = tree.tokens.find((t) => t.start >= content.start && t.upos !== "PUNCT")
  const cue = opening && lexicon.cues.get(fold(opening.lemma))?.[0]
  return cue && ["thank", "congratulate"].includes(cue.act) ? cue.act : "state"
}
