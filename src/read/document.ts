import type { LanguagePacks } from "../languages/pack.ts"
import type { FindPublisher, Publisher } from "../languages/world/publishers.ts"
import type { Block, Document, LanguageCode } from "../model/document.ts"
import type { Problem } from "../model/problem.ts"
import { dateFromUrl, findDates, firstDate } from "./dates.ts"
import { type Extract, type ExtractedBlock, problem } from "./extract.ts"
import { type Imprint, readImprint } from "./imprint.ts"
import { type Detected, detectDocument, detectLanguage, languageName } from "./language.ts"
import type { ReadHints } from "./read.ts"

/** characters; an account on a page is hardly ever shorter when a sign-in stands before it */
const SHORT_PAGE = 1200

const LIST_PAGE = "The page holds headings and links but no text of its own; give the address of the article itself."

interface Lookups {
  readonly packs: LanguagePacks
  readonly findPublisher: FindPublisher
}

/** Puts together what the bytes, the page, the text's own lines and the hints tell. */
export async function buildDocument(raw: Extract, sha256: string, hints: ReadHints, lookups: Lookups): Promise<Document> {
  const file = hints.file?.split(/[/\\]/).filter((part) => part !== "").at(-1) ?? null
  const imprint = await readImprint(raw.text, raw.blocks, lookups.packs, lookups.findPublisher)
  const extract = withTitle(withImprint(raw, imprint), hints.title)
  const { text, stated } = extract
  const url = hints.url ?? stated.canonical ?? imprint.url
  const source = findSource(hints, extract, imprint, lookups.findPublisher)
  const isEmpty = !/[\p{L}\p{N}]/u.test(text)
  const whyEmpty = extract.problems.length > 0 ? [] : [emptyProblem(extract)]
  const onlyHeadings = stated.access !== null && !isEmpty && extract.blocks.every(({ kind }) => kind === "title" || kind === "heading")
  const languages = isEmpty ? { language: null, blocks: [], problems: whyEmpty } : await findLanguages(extract, hints, lookups.packs)
  return {
    id: hints.id ?? file ?? url ?? sha256.slice(0, 16),
    file,
    url,
    language: languages.language,
    title: hints.title ?? stated.title,
    author: hints.author ?? stated.author ?? imprint.author,
    publisher: source.name,
    published: await findPublished(hints, extract, imprint, lookups.packs),
    side: hints.side ? (await import("./side.ts")).sideNamed(hints.side, lookups.packs) : source.side,
    ...(extract.links && extract.links.length > 0 ? { links: extract.links } : {}),
    sha256,
    text,
    blocks: languages.blocks,
    problems: [...extract.problems, ...languages.problems, ...(onlyHeadings ? [problem("page-empty", LIST_PAGE)] : []), ...signInProblem(extract, lookups.packs)],
  }
}

/** Lines about the text are no sentences of it; a title may stand under them. */
function withImprint(extract: Extract, { lines }: Imprint): Extract {
  if (lines.size === 0) return extract
  const { text, stated } = extract
  const blocks = extract.blocks.map((block): ExtractedBlock => (lines.has(block.start) && block.kind !== "list-item" ? { ...block, kind: "heading" } : block))
  if (stated.access !== null || blocks.some(({ kind }) => kind === "title")) return { ...extract, blocks }
  const at = blocks.findIndex(({ start }) => !lines.has(start))
  const under = blocks[at]
  const isTitle = under && at > 0 && at < blocks.length - 1 && under.end - under.start <= 250 && /[^.,;:…]$/.test(text.slice(under.start, under.end)) && under.kind !== "list-item"
  const lost = extract.blocks[0]?.kind === "title"
  if (!isTitle) return { ...extract, blocks, stated: { ...stated, title: lost ? null : stated.title } }
  return { ...extract, blocks: blocks.with(at, { ...under, kind: "title" }), stated: { ...stated, title: text.slice(under.start, under.end) } }
}

/** Where the title is known, it is told from the text that it opens, be it a line of its own or glued to the first sentence. */
function withTitle(extract: Extract, title: string | null | undefined): Extract {
  const [opening, ...rest] = extract.blocks
  if (!title || opening?.kind !== "paragraph" || !extract.text.startsWith(title, opening.start)) return extract
  const end = opening.start + title.length
  if (end === opening.end) return { ...extract, blocks: [{ ...opening, kind: "title" }, ...rest] }
  const gap = extract.text.slice(end, opening.end).match(/^\s+(?=[\p{Lu}\p{N}«“"„])/u)
  if (!gap) return extract
  return { ...extract, blocks: [{ start: opening.start, end, kind: "title" }, { ...opening, start: end + gap[0].length }, ...rest] }
}

function emptyProblem({ stated }: Extract): Problem {
  return problem("page-empty", stated.access === null ? "There is no text in it; give the file or page that has the account in it." : "The page holds no text; it may be put together by scripts: open it in a browser and save it, or give the text as a file.")
}

/** Who published it. The host it was fetched from is proof; what a page says of itself is believed only where no host contradicts it. */
function findSource(hints: ReadHints, { stated }: Extract, imprint: Imprint, find: FindPublisher): { name: string | null; side: string | null } {
  if (hints.publisher) {
    const known = find(hints.publisher) ?? (hints.url ? find(hints.url) : null)
    return { name: find(hints.publisher)?.name ?? hints.publisher, side: known?.side ?? null }
  }
  const host: Publisher | null = hints.url ? find(hints.url) : stated.canonical ? find(stated.canonical) : null
  if (host) return host
  const claimed = stated.publisher ? find(stated.publisher) : null
  // any site may call itself "White House"
  if (hints.url && stated.publisher) return { name: claimed?.name ?? stated.publisher, side: null }
  if (claimed) return claimed
  if (imprint.publisher && !hints.url) return imprint.publisher
  return { name: stated.publisher ?? imprint.publisher?.name ?? imprint.publisherName, side: null }
}

async function findPublished(hints: ReadHints, { stated }: Extract, imprint: Imprint, packs: LanguagePacks): Promise<string | null> {
  const told = await firstDate([...(hints.published ? [hints.published] : []), ...stated.dates], packs)
  const url = hints.url ?? stated.canonical ?? imprint.url
  return told ?? dateFromUrl(url) ?? imprint.published ?? (await findDates(stated.surroundings, packs))[0]?.date ?? dateInPath(hints.file)
}

/** People file accounts by day: "2026-10-14/canada.txt". Believed only where nothing in the account tells a date. */
function dateInPath(path: string | null | undefined): string | null {
  const date = [...(path ?? "").matchAll(/(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/g)].at(-1)?.[1]
  return date && !Number.isNaN(Date.parse(date)) ? date : null
}

async function findLanguages(extract: Extract, hints: ReadHints, packs: LanguagePacks): Promise<Pick<Document, "language" | "blocks" | "problems">> {
  const { text } = extract
  const blocks = accountBlocks(extract, packs)
  const hinted = primarySubtag(hints.language)
  const body = blocks.some(({ kind }) => kind === "paragraph") ? blocks.filter(({ kind }) => kind !== "title") : blocks
  const detected: Detected = hinted === null ? await detectDocument(body.map(({ start, end }) => text.slice(start, end)), packs) : hintedLanguage(hinted, packs)
  const language = chooseLanguage(detected, primarySubtag(extract.stated.language))
  if (language === null) {
    const name = detected.kind === "foreign" ? detected.name : null
    const message = `${name ? `It looks like ${name}` : "Its language is not recognised"}; read are ${packNames(packs)}.`
    return { language, blocks: blocks.map((block) => ({ ...block, language: null })), problems: [problem("language-unsupported", message)] }
  }
  const tagged: Block[] = []
  const problems: Problem[] = []
  for (const block of blocks) {
    const own = await detectLanguage(text.slice(block.start, block.end), packs, language)
    tagged.push({ ...block, language: blockLanguage(own, language) })
    if (own.kind === "foreign") noteForeign(problems, block, own.name)
  }
  return { language, blocks: tagged, problems }
}

const primarySubtag = (tag: string | null | undefined): LanguageCode | null => tag?.trim().toLowerCase().match(/^[a-z]{2,3}(?=$|[-_])/)?.[0] ?? null

const hintedLanguage = (language: LanguageCode, packs: LanguagePacks): Detected =>
  packs.has(language) ? { kind: "known", language } : { kind: "foreign", name: languageName(language) }

function chooseLanguage(detected: Detected, stated: LanguageCode | null): LanguageCode | null {
  if (detected.kind === "known") return detected.language
  if (detected.kind === "foreign") return null
  return detected.fits.find((code) => code === stated) ?? detected.fits[0] ?? null
}

function blockLanguage(own: Detected, whole: LanguageCode): LanguageCode | null {
  if (own.kind === "known") return own.language
  if (own.kind === "foreign") return null
  return own.fits.includes(whole) ? whole : (own.fits[0] ?? whole)
}

/** Neighbouring paragraphs of a foreign language are one problem. */
function noteForeign(problems: Problem[], block: { readonly start: number; readonly end: number }, name: string | null): void {
  const message = `${name ? `This looks like ${name}` : "The language is not recognised"}; it is not analysed.`
  const last = problems.at(-1)
  if (last?.span && last.message === message && block.start - last.span.end <= 4) {
    problems[problems.length - 1] = { ...last, span: { start: last.span.start, end: block.end } }
    return
  }
  problems.push(problem("language-unsupported", message, { start: block.start, end: block.end }))
}

function packNames(packs: LanguagePacks): string {
  const names = [...packs.values()].map(({ name }) => name)
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : names.join("")
}

/** A page with a password field and hardly a text, one whose words ask for a sign-in, or a paid one that shows its beginning alone. */
function signInProblem({ text, stated }: Extract, packs: LanguagePacks): Problem[] {
  if (stated.access === null || text.length > SHORT_PAGE) return []
  const lower = `${stated.title ?? ""}\n${text}`.toLowerCase().replaceAll("’", "'")
  const asks = [...packs.values()].flatMap(({ reading }) => reading.signInPhrases).some((phrase) => lower.includes(phrase))
  const bare = stated.access === "password" && stated.dates.length === 0 && text.length < SHORT_PAGE / 2
  if (!asks && !bare && stated.access !== "paid") return []
  return [problem("page-login", "The page wants a sign-in or a subscription before it shows its text; open it in a browser and save it, or give the text as a file.")]
}

/** Lines that sites put among the paragraphs ("Read also: …") belong to no block. */
function accountBlocks({ text, blocks, stated }: Extract, packs: LanguagePacks): readonly ExtractedBlock[] {
  if (stated.access === null) return blocks
  const phrases = [...packs.values()].flatMap(({ reading }) => reading.siteLines)
  return blocks.filter(({ start, end }) => {
    const line = text.slice(start, end).toLowerCase()
    return line.length > 200 || !phrases.some((phrase) => line.startsWith(phrase) && !/^\p{L}/u.test(line.slice(phrase.length)))
  })
}
