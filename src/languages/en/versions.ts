import { lazily } from "../tables.ts"
import { degrees, type VersionWords } from "../parts/versions.ts"

export const versions: VersionWords = lazily({
  certainty: () => degrees("will:3 shall:3 going:3 would:2 intend:2 plan:2 expect:2 aim:2 likely:2 pledge:3 seek:1 hope:1 try:1 consider:1 attempt:1 explore:1 may:1 might:1 could:1 possibly:1 perhaps:1 potentially:1 reportedly:2 allegedly:2"),
  necessity: () => degrees("must:3 shall:3 should:2 ought:2 may:1"),
  spellings: () => [[/is(?=(?:e[sd]?|ing|ation|ations|er|ers)$)/u, "iz"], [/our(?=(?:s|ed|ing|able|hood|ite)?$)/u, "or"], [/tre(?=s?$)/u, "ter"], [/ll(?=(?:ed|ing|er)$)/u, "l"], [/ence$/u, "ense"], [/^e-?mail/u, "email"], [/programme/u, "program"], [/dgement/u, "dgment"], [/(?<=\p{L})-(?=\p{L})/gu, ""]],
  furniture: () => /^\W*(?:for immediate release|embargoed|as prepared(?: for delivery)?|as delivered|the white house|office of (?:the )?\p{L}+(?: secretary| communications)?|press office|media contacts?|end|\d{1,2}:\d\d ?[ap]\.? ?m\.?(?: e[ds]?t\.?)?|contact:.*)(?:\W|$)/iu,
  placeholder: () => /^\W*(?:insert\b|link(?: to)?\b|tk\b|placeholder)/iu,
  pointers: () => /^\W*(?:(?:please )?(?:read|see|view|watch|click|find|learn|visit|download|to (?:read|see|view|watch|learn|find)|for (?:more|further|additional|a|the)|the full|the text|a (?:full|fact|copy|list)|full text|an? \p{L}+ (?:on|of) \p{L}+ (?:is|are)|more information|additional information|access|register|rsvp|apply|livestream)\b.*(?:\b(?:here|at|below|online|link|website|page|report|more)\b|https?:|www\.|:\s*$|\.gov|\.org|\.com)).*$/iu,
  kinds: () => ({ new: "new", gone: "gone", strengthened: "strengthened", softened: "softened", reworded: "reworded", moved: "moved" }),
  editorial: () => ({
    typography: "typography", spacing: "spacing", punctuation: "punctuation", "list-mark": "list marks", link: "links", dateline: "datelines and headers", pointer: "pointers to other pages",
    spelling: "spelling variants", slip: "slips of the pen", grammar: "grammar", repeated: "repetitions",
  }),
  why: () => ({
    replaced: "“{x}” became “{y}”: {reason}.", added: "“{y}” was added: {reason}.", removed: "“{x}” was taken out: {reason}.",
    moved: "It stands in another place, in the same words.", movedReworded: "It stands in another place, and “{x}” became “{y}”.",
    new: "Only the new version says it.", gone: "Only the old version says it.",
  }),
  reasons: () => ({
    act: "another act ({n} → {m})", negation: "it now says the opposite", speaker: "somebody else speaks", intensity: "a word that makes it stronger or weaker", certainty: "how sure or how far done it is",
    necessity: "how binding it is", scope: "how much of it is meant", condition: "whether a condition is set", conjunction: "how it is joined", number: "another figure", name: "another name",
    added: "this was not said before", "left-out": "this is no longer said", words: "other words",
  }),
  labels: () => ({
    title: "What changed between the versions", old: "old version", new: "new version", same: "The two versions are the same text.", unchanged: "No change in what is said.",
    movedOnly: "No change in what is said; something stands in another place.", changed: "What is said has changed.", changes: "Changes in what is said", words: "Words",
    wordsNote: "every edited place; edits that change nothing in what is said are named", links: "Links", linkGone: "gone", linkAdded: "new", ownVoice: "author’s own voice",
  }),
})
