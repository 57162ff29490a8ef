export interface PdfLine {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
}

const hex = (text: string): string => [...text].map((letter) => letter.codePointAt(0)!.toString(16).padStart(4, "0")).join("")

/** A small PDF: lines at their places on A4 pages, any alphabet, every letter half an em wide. */
export function makePdf(pages: readonly (readonly PdfLine[])[]): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const stream = (body: string): string => `<< /Length ${body.length} >>\nstream\n${body}\nendstream`
  const catalog = add("<< /Type /Catalog /Pages 2 0 R >>")
  add("")
  const unicode = add(stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n1 begincodespacerange <0000> <ffff> endcodespacerange\n" +
    "2 beginbfrange <0000> <04ff> <0000> <2000> <21ff> <2000> endbfrange\nendcmap end end"))
  const descriptor = add("<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>")
  const descendant = add(`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ${descriptor} 0 R >>`)
  const font = add(`<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R >>`)
  const kids = pages.map((lines) => {
    const drawn = lines.map(({ text, x = 72, y, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`).join("\n")
    const content = add(stream(drawn))
    return add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${content} 0 R >>`)
  })
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`
  let file = "%PDF-1.7\n"
  const offsets = objects.map((body, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
