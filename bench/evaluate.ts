type Part = { readonly run: (arguments_: readonly string[]) => Promise<number> }

const parts: Readonly<Record<string, () => Promise<Part>>> = {
  parser: () => import("./evaluate/parser.ts"),
  statements: () => import("./evaluate/statements.ts"),
  talks: () => import("./evaluate/talks.ts"),
  vectors: () => import("./evaluate/vectors.ts"),
  versions: () => import("./evaluate/versions.ts"),
  news: () => import("./evaluate/news.ts"),
  accounts: () => import("./evaluate/accounts.ts"),
  topics: () => import("./evaluate/topics.ts"),
  peers: () => import("./peers/peers.ts"),
}

const usage = `npm run evaluate -- PART [flags]          figures of one part: ${Object.keys(parts).join(", ")}
npm run evaluate -- --golden [PART...]    holds the figures against bench/golden.json; exit code 1 on a drop
npm run evaluate -- --update [PART...]    writes them to bench/golden.json
flags of accounts: en ru uk  --id NAME  --errors
flags of topics: en ru uk second  --errors
flags of peers: --only NAME; installs published systems into $RAPPORTEUR_PEERS and measures them on the same texts (minutes)
flags of versions: --limit EDITS  --errors; some minutes
flags of parser: --treebank NAME  --limit SENTENCES  --set test|dev|train  --segmentation  --out FOLDER`

const main = async (arguments_: readonly string[]): Promise<number> => {
  const [name = "", ...rest] = arguments_
  if (name === "--golden" || name === "--update") return (await import("./evaluate/golden.ts")).run(arguments_, parts)
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined
  if (part) return (await part()).run(rest)
  console.error(usage)
  return 2
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
