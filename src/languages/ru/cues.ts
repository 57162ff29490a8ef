import type { CueRules } from "../parts/cues.ts"

export const cues: CueRules = {
  cues: [], sources: [], hearsay: new Map(), intensifiers: new Set(), hedges: new Set(), negators: new Set(), carriers: new Set(),
  unreal: new Set(), complementisers: new Set(), contentActs: [], speakerNouns: new Set(),
}
