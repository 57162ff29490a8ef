/** A weight file of a tiny model with random weights: everything of the format, nothing learned. */

const WIDTH = 32, INNER = 48, LAYERS = 2, ARC = 32, LABEL = 16
const PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁", "▁river", "▁riv", "er", "s", "▁th", "e", "r", "i", "v", "▁мост", "▁мос", "т", "ы", "𝒳", "▁1", "0"]
const SCORES = [0, 0, 0, 0, -3, -4, -6, -4, -3, -5, -3.5, -5, -5, -6, -5, -7, -4, -4, -8, -6, -5]

export const TINY = {
  pieces: PIECES,
  scores: SCORES,
  upos: ["NOUN", "VERB", "PUNCT"],
  relations: ["punct", "root", "nsubj", "obj", "parataxis"],
  treebanks: ["aa_plain", "bb_rich"],
  scripts: ["L|0||0|", "L|0||1|", "K|0||4|x"],
  features: [{ attribute: "Case", values: ["", "Gen", "Nom"] }, { attribute: "Number", values: ["", "Plur", "Sing"] }],
  maxPieces: 24,
} as const

const REPORT = { tags: ["none", "cue", "part"], pointers: ["begin", "end", "speaker"], units: 16, reach: 4, acts: ["state", "deny"], forms: ["direct", "indirect"] }

/** `reports`: with the heads that propose statements. */
export const tinyWeights = (seed = 1, reports = false): Uint8Array => {
  let state = seed
  const random = (): number => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9 | 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 31 - 1
  }
  const chunks: Uint8Array[] = []
  const tensors: object[] = []
  let size = 0
  const put = (bytes: Uint8Array): number => {
    const padding = -size & 63
    chunks.push(new Uint8Array(padding), bytes)
    size += padding + bytes.length
    return size - bytes.length
  }
  const add = (name: string, type: string, shape: readonly number[], bytes: Uint8Array, more: object = {}): void => {
    tensors.push({ name, type, shape, offset: put(bytes), length: bytes.length, ...more })
  }
  const floats = (name: string, shape: readonly number[], value: () => number): void => {
    const count = shape.reduce((a, b) => a * b)
    add(name, "f32", shape, new Uint8Array(Float32Array.from({ length: count }, value).buffer))
  }
  const linear = (name: string, rows: number, columns: number): void => {
    const scaleOffset = put(new Uint8Array(Float32Array.from({ length: rows }, () => .004 + random() * .002).buffer))
    const weight = Int8Array.from({ length: rows * columns }, () => Math.round(random() * 127))
    add(`${name}.weight`, "i8", [rows, columns], new Uint8Array(weight.buffer), { scaleOffset })
    floats(`${name}.bias`, [rows], () => random() * .2)
  }
  const norm = (name: string): void => {
    floats(`${name}.weight`, [WIDTH], () => 1 + random() * .2)
    floats(`${name}.bias`, [WIDTH], () => random() * .2)
  }

  add("pieces.text", "utf8", [PIECES.length], new TextEncoder().encode(PIECES.join("\n")))
  floats("pieces.score", [PIECES.length], (() => { let n = 0; return () => SCORES[n++]! })())
  add("embeddings.word", "q4", [PIECES.length, WIDTH], Uint8Array.from({ length: PIECES.length * 18 }, (_, n) => n % 18 === 0 ? 0 : n % 18 === 1 ? 0x30 : (random() + 1) * 127))
  add("embeddings.position", "f16", [TINY.maxPieces, WIDTH], Uint8Array.from({ length: TINY.maxPieces * WIDTH * 2 }, (_, n) => n % 2 ? 0x2c + (random() > 0 ? 0x80 : 0) : (random() + 1) * 127))
  norm("embeddings.norm")
  for (let n = 0; n < LAYERS; n++) {
    linear(`layer.${n}.qkv`, 3 * WIDTH, WIDTH)
    linear(`layer.${n}.out`, WIDTH, WIDTH)
    norm(`layer.${n}.norm1`)
    linear(`layer.${n}.inner`, INNER, WIDTH)
    linear(`layer.${n}.outer`, WIDTH, INNER)
    norm(`layer.${n}.norm2`)
  }
  floats("treebank", [TINY.treebanks.length, WIDTH], random)
  floats("root", [WIDTH], random)
  linear("upos", TINY.upos.length, WIDTH)
  linear("features", TINY.features.reduce((sum, { values }) => sum + values.length, 0), WIDTH)
  linear("scripts", TINY.scripts.length, WIDTH)
  linear("arcHead", ARC, WIDTH)
  linear("arcDependent", ARC, WIDTH)
  linear("labelHead", LABEL, WIDTH)
  linear("labelDependent", LABEL, WIDTH)
  linear("arc", ARC, ARC)
  linear("label", TINY.relations.length * LABEL, LABEL)
  linear("labelOfDependent", TINY.relations.length, LABEL)
  linear("sentence", WIDTH, WIDTH)
  if (reports) {
    linear("report.trunk", 16, WIDTH)
    linear("report.tag", REPORT.tags.length, 16)
    linear("report.query", REPORT.pointers.length * REPORT.units, WIDTH)
    linear("report.key", REPORT.pointers.length * REPORT.units, WIDTH)
    linear("report.nobody", REPORT.pointers.length, WIDTH)
    linear("report.joint", 16, 2 * WIDTH)
    linear("report.act", REPORT.acts.length, 16)
    linear("report.form", REPORT.forms.length, 16)
    floats("report.distance", [REPORT.pointers.length, 2 * REPORT.reach + 1], random)
  }

  const header = new TextEncoder().encode(JSON.stringify({
    version: 1, layers: LAYERS, width: WIDTH, heads: 1, inner: INNER, epsilon: 1e-12, pieceCount: PIECES.length, maxPieces: TINY.maxPieces, maxPiecesPerWord: 4,
    special: { bos: 0, pad: 1, eos: 2, unk: 3 }, treebanks: TINY.treebanks, defaultTreebank: { aa: "aa_plain", bb: "bb_rich" },
    treebankAttributes: { aa_plain: ["Case"], bb_rich: [] }, upos: TINY.upos, features: TINY.features, relations: TINY.relations,
    lemmaScripts: TINY.scripts, arcWidth: ARC, labelWidth: LABEL, mix: [.2, .3, .5], ...(reports && { report: REPORT }), tensors,
  }))
  const start = Math.ceil((12 + header.length) / 64) * 64
  const file = new Uint8Array(start + size)
  file.set(new TextEncoder().encode("RAPWGT01"))
  new DataView(file.buffer).setUint32(8, header.length, true)
  file.set(header, 12)
  let at = start
  for (const chunk of chunks) {
    file.set(chunk, at)
    at += chunk.length
  }
  return file
}
