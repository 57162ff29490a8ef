import type { Labels } from "../parts/labels.ts"

const MONTHS = "January February March April May June July August September October November December".split(" ")

export const labels: Labels = {
  relationNotes: {
    same: "Both report it, in acts of the same strength.", differs: "Both report it, in different strength, scope or naming.",
    only: "One account reports it; the other does not mention it, which is no denial.", contradicts: "The accounts cannot both be true.",
    relayed: "One side reports what the other side said.",
  },
  facts: {
    heading: "Facts of the talks", participants: "Who", date: "When", channel: "How", duration: "How long", initiator: "Who asked for it",
    jointStatement: "Joint statement", followUps: "To follow", expected: "expected", notExpected: "not expected", unknown: "not given", accountsDiffer: "accounts differ",
    minutes: (minutes, approximate) => {
      const [count, unit] = minutes % 60 === 0 ? [minutes / 60, "hour"] : [minutes, "minute"]
      return `${approximate ? "about " : ""}${count} ${unit}${count === 1 ? "" : "s"}`
    },
    day: (iso) => `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? iso.slice(5, 7)} ${iso.slice(0, 4)}`,
  },
  problems: {},
  report: {
    title: "The accounts side by side", skip: "Skip to the points", digest: "Digest", matrix: "Topics and accounts",
    matrixNote: "In each cell: the strongest act of that account on the topic, and how many of its points stand how to the other accounts (those of the press: to the accounts it relays).", points: "Points", sources: "The accounts in full",
    problems: "What could not be understood", noProblems: "Nothing was left open.", notMentioned: "not mentioned", speakerUnknown: "speaker not named", negated: "negated",
    topic: "Topic", relation: "Relation", side: "Side", all: "All", filters: "Show points by", legend: "Legend", strength: "Strength",
    strengthNote: "1 soft (discussed) to 5 hard (demanded)", account: "Account", published: "Published", noPoints: "No point matches these filters.",
    back: "Back to the point", why: "Why", line: "line", lines: "lines", sideUnknown: "side unknown", statements: "Statements", show: "Show in the source",
    shown: (shown, all) => `${shown} of ${all} points`, madeBy: "Made by Rapporteur. Every word can be traced to its place in a source.",
    act: "Act", speaker: "Speaker", words: "Words", inAccount: "in",
  },
}
