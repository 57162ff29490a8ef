import type { Token } from "../../model/annotation.ts"

/** Where a quotation begins that is open still. */
export interface Opened {
  readonly sentence: number
  readonly token: number
  readonly block: number
  /** marks opened and not closed */
  readonly depth: number
}

/** Sentences for which a quotation that nobody closes stays open. */
const LONGEST = 8

/** Which words of a sentence stand in quotations, and the quotation that is open behind it; marks that open and close alike are told apart by the spaces beside them. */
export function quotedWords(before: Opened | null, { tokens, block }: { readonly tokens: readonly Token[]; readonly block: number }, sentence: number): { readonly within: readonly boolean[]; readonly open: Opened | null } {
  let open = before && before.block === block && sentence - before.sentence < LONGEST ? before : null
  const within = tokens.map((_, at): boolean => {
    const change = turnOf(tokens, at, open !== null)
    if (change > 0) open = open ? { ...open, depth: open.depth + 1 } : { sentence, token: at, block, depth: 1 }
    else if (change < 0 && open) open = open.depth > 1 ? { ...open, depth: open.depth - 1 } : null
    return open !== null
  })
  return { within, open }
}

/** 1 for a mark that opens, -1 for one that closes, 0 for any other word. */
function turnOf(tokens: readonly Token[], at: number, isOpen: boolean): number {
  const { form, start, end } = tokens[at]!
  if (/^[«„]$/.test(form)) return 1
  if (/^[»”]$/.test(form)) return -1
  if (!/^(?:["“]|''|``)$/.test(form)) return 0
  const joinsBefore = at > 0 && tokens[at - 1]!.end === start
  const joinsBehind = tokens[at + 1]?.start === end
  if (joinsBehind && !joinsBefore) return 1
  if (joinsBefore && !joinsBehind) return -1
  return isOpen ? -1 : 1
}
