import type { Extract } from "./extract.ts"
import { extractPlain } from "./plain.ts"

/** What a format's reader needs; plain data that can be sent to another thread. */
export type Source =
  | { readonly format: "text" | "markdown" | "html"; readonly text: string; readonly url: string | null }
  | { readonly format: "pdf" | "docx"; readonly bytes: Uint8Array }

/** Runs a format's reader in this thread; each is loaded on first use. */
export async function extract(source: Source): Promise<Extract> {
  if ("bytes" in source) {
    if (source.format === "pdf") return (await import("./pdf.ts")).extractPdf(source.bytes)
    return (await import("./docx.ts")).extractDocx(source.bytes)
  }
  if (source.format === "text") return extractPlain(source.text)
  if (source.format === "markdown") return (await import("./markdown.ts")).extractMarkdown(source.text)
  return (await import("./page/html.ts")).extractHtml(source.text, source.url)
}
