import type { TopicWords } from "../parts/topics.ts"

export const topics: TopicWords = { terms: new Map() }
