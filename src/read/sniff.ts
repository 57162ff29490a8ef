import { binaryString } from "./bytes.ts"
import { type Extract, type Format, unreadable } from "./extract.ts"

interface Named {
  readonly file: string | null
  readonly contentType: string | null
}

const SIGNATURES: readonly (readonly [prefix: readonly number[], what: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image"], [[0xff, 0xd8, 0xff], "a JPEG image"], [[0x47, 0x49, 0x46, 0x38], "a GIF image"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"], [[0x4d, 0x5a, 0x90], "a program"], [[0x1f, 0x8b], "a gzip archive"], [[0x42, 0x5a, 0x68], "a bzip2 archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "a 7-Zip archive"], [[0x52, 0x61, 0x72, 0x21], "a RAR archive"], [[0x00, 0x61, 0x73, 0x6d], "a WebAssembly module"],
  [[0x49, 0x44, 0x33], "an MP3 recording"], [[0x4f, 0x67, 0x67, 0x53], "an Ogg recording"], [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], "a SQLite database"],
]
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]
const OTHER_OFFICE: readonly (readonly [part: string, what: string])[] = [["xl/workbook.xml", "a spreadsheet (.xlsx)"], ["ppt/presentation.xml", "a set of slides (.pptx)"]]
const ZIP = [0x50, 0x4b, 0x03, 0x04]

/** Which format the bytes are in: by their own look first, then by name and content type; a ready answer where it is one that is not read. */
export function sniff(bytes: Uint8Array, named: Named): Format | Extract {
  if (startsWith(bytes, OLD_OFFICE)) return unreadable("file-unreadable", "An old Office file (.doc); save it as .docx or as plain text.")
  if (startsWith(bytes, ascii("{\\rtf"))) return unreadable("file-unreadable", "A rich text file (.rtf); save it as .docx or as plain text.")
  if (find(bytes.subarray(0, 1024), ascii("%PDF-"))) return "pdf"
  if (startsWith(bytes, ZIP)) return zipFormat(bytes, named)
  const known = SIGNATURES.find(([prefix]) => startsWith(bytes, prefix))
  if (known) return unreadable("binary-input", `This is ${known[1]}, not a text.`)
  return textFormat(bytes, named)
}

function zipFormat(bytes: Uint8Array, { file }: Named): Format | Extract {
  const other = OTHER_OFFICE.find(([part]) => find(bytes, ascii(part)))
  if (other) return unreadable("file-unreadable", `This is ${other[1]}, not a text; save it as PDF or plain text.`)
  if (find(bytes, ascii("word/document.xml")) || find(bytes, ascii("[Content_Types].xml"))) return "docx"
  if (find(bytes.subarray(0, 4096), ascii("opendocument"))) return unreadable("file-unreadable", "An OpenDocument file; save it as .docx or as plain text.")
  if (/\.docx$/i.test(file ?? "")) return unreadable("file-unreadable", "The DOCX is damaged; open it in a word processor and save it again, or give its text.")
  return unreadable("binary-input", "This is a ZIP archive, not a text; unpack it first.")
}

function textFormat(bytes: Uint8Array, { file, contentType }: Named): Format | Extract {
  const extension = file?.toLowerCase().match(/\.([a-z0-9]+)$/)?.[1] ?? ""
  if (/^(md|markdown|mdown|mkd)$/.test(extension) || /markdown/i.test(contentType ?? "")) return "markdown"
  if (looksLikeHtml(bytes)) return "html"
  const isPage = /^(html?|xhtml|mht|mhtml)$/.test(extension) || /html/i.test(contentType ?? "")
  if (!isPage && looksLikeXml(bytes)) return unreadable("file-unreadable", "This is XML data (a feed?), not a text; give the page or the text of the account itself.")
  if (!isPage && looksLikeJson(bytes)) return unreadable("file-unreadable", "This is JSON data, not a text; give the text itself, or records, one a line, in a .jsonl file for `extract` and `talks`.")
  if (/^(txt|text|asc)$/.test(extension)) return "text"
  return isPage ? "html" : "text"
}

const headOf = (bytes: Uint8Array): string => binaryString(bytes.subarray(0, 2048)).replaceAll("\0", "").replace(/^[\s\xef\xbb\xbf\xff\xfe]+/, "")
const PROLOGUE = /^(<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/

const looksLikeXml = (bytes: Uint8Array): boolean => {
  const head = headOf(bytes)
  return /^<\?xml\b/.test(head) || /^<(?:rss|feed|rdf:rdf)[\s>]/i.test(head.replace(PROLOGUE, ""))
}

const MOST_JSON = 5_000_000
const looksLikeJson = (bytes: Uint8Array): boolean => {
  if (bytes.length > MOST_JSON || !/^(?:\{\s*"|\[\s*[{["])/.test(headOf(bytes))) return false
  try {
    JSON.parse(new TextDecoder().decode(bytes))
    return true
  } catch {
    return false
  }
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = headOf(bytes).replace(PROLOGUE, "")
  return /^<(!doctype\s+html|html|head|body|article|main|div|p|h1|meta|title)\b/i.test(head)
}

/** What makes decoded "text" no text: control characters and broken characters in numbers. */
export function looksBinary(text: string): boolean {
  const sample = text.length > 100_000 ? text.slice(0, 100_000) : text
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 0xfffd || (code >= 0x7f && code < 0xa0 && code !== 0x85)) odd++
  }
  return odd > 2 && odd / sample.length > 0.01
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))
const startsWith = (bytes: Uint8Array, prefix: readonly number[]): boolean => prefix.every((byte, i) => bytes[i] === byte)

function find(bytes: Uint8Array, pattern: readonly number[]): boolean {
  for (let i = bytes.indexOf(pattern[0]!); i !== -1 && i <= bytes.length - pattern.length; i = bytes.indexOf(pattern[0]!, i + 1)) {
    if (pattern.every((byte, k) => bytes[i + k] === byte)) return true
  }
  return false
}
