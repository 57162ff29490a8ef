import { cleanText } from "./markup.ts"

/** What schema.org data in a page says of its article. */
export interface LinkedData {
  readonly headline: string | null
  readonly date: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly paid: boolean
}

type Node = Readonly<Record<string, unknown>>

/** Contents of the page's ld+json scripts; what is no JSON is passed over. */
export function linkedData(scripts: readonly string[]): LinkedData {
  const nodes = scripts.flatMap((script) => flatten(parse(script), 0))
  const articles = nodes.filter((node) => /article|report|posting|statement|pressrelease|webpage/i.test(String(node["@type"] ?? "")))
  articles.sort((a, b) => Number(/webpage/i.test(String(a["@type"]))) - Number(/webpage/i.test(String(b["@type"]))))
  const pick = (key: string): string | null => articles.map((node) => nameOf(node[key])).find((name) => name !== null) ?? null
  return {
    headline: pick("headline"),
    date: pick("datePublished"),
    author: pick("author"),
    publisher: pick("publisher"),
    paid: articles.some((node) => /^false$/i.test(String(node.isAccessibleForFree ?? ""))),
  }
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(<!--|\/\*<!\[CDATA\[\*\/)|(-->|\/\*\]\]>\*\/)\s*$/g, "").replace(/\p{Cc}/gu, " "))
  } catch {
    return null
  }
}

function flatten(value: unknown, depth: number): Node[] {
  if (value === null || typeof value !== "object" || depth > 6) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => flatten(item, depth + 1))
  const node = value as Node
  return [node, ...flatten(node["@graph"], depth + 1), ...flatten(node.mainEntity, depth + 1), ...flatten(node.mainEntityOfPage, depth + 1)]
}

function nameOf(value: unknown): string | null {
  if (typeof value === "string") return cleanText(value) || null
  if (Array.isArray(value)) return nameOf(value[0])
  return value !== null && typeof value === "object" ? nameOf((value as Node).name) : null
}
