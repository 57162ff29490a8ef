import type { Draft } from "./draft.ts"
import { mentionAt, type Scene, treeAt } from "./scene.ts"
import { trimContent } from "./trim.ts"
import { findTurns } from "./turns.ts"

/** A turn of a transcript is one direct statement of its speaker with an empty cue; what its first words do decides the act. */
export function draftTurns(scene: Scene): Draft[] {
  return findTurns(scene).flatMap((turn) => {
    const content = trimContent(scene.text, turn.content, scene.quotes)
    const tree = treeAt(scene, content.start) ?? scene.trees.find((t) => t.sentence.end > content.start)
    const labelTree = treeAt(scene, turn.label.start)
    if (!tree || content.end <= content.start) return []
    const mentions = labelTree ? scene.mentions[labelTree.index]!.filter((m) => m.start >= turn.label.start && m.end <= turn.label.end) : []
    const named = mentions.find((m) => m.kind === "name") ?? mentions[0] ?? (labelTree ? mentionAt(scene, labelTree, 0) : null)
    const asks = turn.question || scene.text.slice(content.end, content.end + 1) === "?"
    return [
      {
        tree, hit: null, speaker: named && named.end <= turn.label.end ? { start: named.start, end: named.end } : turn.label, actors: turn.question ? [] : [...(named?.actors ?? [])],
        cue: [], content: [content], contentHead: -1, form: "direct", act: asks ? "ask" : "state", addressee: null, target: null, negated: false,
        rule: "transcript-turn", confidence: turn.question ? 0.5 : 0.9,
      } satisfies Draft,
    ]
  })
}
