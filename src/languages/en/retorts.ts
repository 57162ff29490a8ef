import { once, type Retorts } from "../parts/retorts.ts"

const [GIVEN, BAD] = ["commitments?|concessions?|promises?|pledges?|guarantees?|assurances?|deals?|bargains?|trade-offs?|ultimatums?|demands?|offers?", "false|untrue|baseless|groundless|unfounded|fabricated|invented|nonsense|rubbish|a lie|lies|a fabrication|an invention|a fiction|fake|fakes|fiction"]

export const retorts: Retorts = {
  causes: new Set(["since", "because", "as", "for", "given"]),
  denials: once(() => [
    /^(?:(?:no|well|but|and|so)\b,? ?)*(?:there|he|she|they|we|it|that|this)(?: (?:\w+ly|very|just))* (?<cue>(?:is|are|was|were|do|does|did|has|have|had)(?:n['’]t| not))(?: at all)?\s*[.!]*\s*$/diu,
    new RegExp(`\\b(?:(?:that|this|it|which|all of (?:that|this|it))(?:['’]s| is| was)(?: (?:\\w+ly|just))* (?=not|${BAD})|(?=none of (?:that|this|it) (?:is|was) true))(?<cue>not (?:true|the case|correct|accurate|right|so)|none of (?:that|this|it) (?:is|was) true|${BAD})\\s*(?=[.!,;:–—]|$)`, "diu"),
    new RegExp(`(?<what>\\b(?:the |these |those |such |all )*(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|stories|assertions?)\\b[^,;.!?]{0,90}?) (?:is|are|was|were)(?: \\w+ly| just)* (?<cue>not true|${BAD})\\s*(?=[.!,;:–—]|$)`, "diu"),
    /(?<cue>\bnothing of the (?:sort|kind))(?: (?:happened|was \w+|has happened|took place))?\s*(?=[.!,;–—]|$)/diu,
    new RegExp(`\\b(?<cue>(?:made|gave|offered|received|got|struck|extracted|accepted|issued|was|were|been|had) (?:absolutely |simply )*(?:no|zero)) (?<what>(?:(?:such|new|secret|specific|formal|further|other|side|hidden|private|public|explicit) )*(?:${GIVEN})(?:(?:,| or| and| nor) (?:\\w+ )?(?:${GIVEN}))*)\\b`, "diu"),
  ]),
  disputed: once(() => /(?:,["”’]?|\s[—–-])\s+(?:(?:(?:an?|the same|this) )?(?:\p{Ll}+ )?(?:charge|accusation|allegation|claim|assertion|suggestion|contention)s?(?: (?:that|which))?|(?<loose>something(?: that)?|which|all of which))\s+(?<who>(?:[\p{L}\d’'.-]+ ){1,6}?)(?:(?:has|have|had) )?(?:(?:\p{Ll}+ly|always|long|again|since) )*(?<cue>den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|refut(?:es?|ed)|dismiss(?:es|ed)?)(?= ?[,.;"”—–]|$)/du),
  stirring: once(() => /\b(?<cue>(?:whip(?:s|ped|ping)? up|stok(?:e|es|ed|ing)|fann?(?:s|ed|ing)?|pump(?:s|ed|ing)? out|stir(?:s|red|ring)? up|incit(?:e|es|ed|ing)|foment(?:s|ed|ing)?|spread(?:s|ing)?|sow(?:s|ed|n|ing)?|fuel(?:s|led|ling|ed|ing)?|inflam(?:e|es|ed|ing)))(?= (?:\w+ ){0,2}?(?<what>hysteria|panic|tensions?|disinformation|lies|fear|hatred|propaganda|war|unrest|discord|chaos|violence|falsehoods|strife)\b)/diu),
  deeds: once(() => /\b(?<what>(?:dangerous|provocative|reckless|aggressive|illegal|unlawful|destructive|hostile|irresponsible|unprovoked|threatening|destabili[sz]ing|menacing|predatory)(?: \w+)? (?:attempts?|actions?|acts?|polic(?:y|ies)|steps?|moves?|course|line|behaviou?r|activit(?:y|ies)|manoeuvres?|maneuvers?|exercises?|campaigns?|attacks?|war|blockade|game|plans?))\b/diu),
}
