/** What a weight file says of itself; training/FORMAT.md tells the meaning of each key. */
export interface WeightsHeader {
  readonly version: number
  readonly layers: number
  readonly width: number
  readonly heads: number
  readonly inner: number
  readonly epsilon: number
  readonly maxPieces: number
  readonly maxPiecesPerWord: number
  readonly special: { readonly bos: number, readonly pad: number, readonly eos: number, readonly unk: number }
  /** which pieces make a word's state: its first, or the mean of the first and the last ("ends") */
  readonly wordState?: "first" | "ends"
  readonly treebanks: readonly string[]
  readonly defaultTreebank: Readonly<Record<string, string>>
  readonly treebankAttributes: Readonly<Record<string, readonly string[]>>
  readonly upos: readonly string[]
  readonly relations: readonly string[]
  readonly lemmaScripts: readonly string[]
  readonly features: readonly { readonly attribute: string, readonly values: readonly string[] }[]
  readonly arcWidth: number
  readonly labelWidth: number
  readonly mix: readonly number[]
  /** labels of the heads that propose statements; absent where the file has none */
  readonly report?: {
    readonly tags: readonly string[]
    readonly pointers: readonly string[]
    readonly units: number
    readonly reach: number
    readonly acts: readonly string[]
    readonly forms: readonly string[]
  }
  readonly tensors: readonly Tensor[]
}

export interface Tensor {
  readonly name: string
  readonly type: "f32" | "f16" | "i8" | "q4" | "utf8"
  readonly shape: readonly number[]
  readonly offset: number
  readonly length: number
  /** for i8: where the scales of its rows lie */
  readonly scaleOffset?: number
}

/** A weight file, opened: its header, and views of its tensors. Nothing is unpacked. */
export interface Weights {
  readonly header: WeightsHeader
  readonly tensor: (name: string) => Tensor
  /** the tensor's bytes, where they lie in the file */
  readonly bytes: (name: string) => Uint8Array
  /** the row scales of an i8 tensor, as bytes of float32 */
  readonly scales: (name: string) => Uint8Array
  /** a copy of an f32 tensor */
  readonly floats: (name: string) => Float32Array
  /** a utf8 tensor */
  readonly text: (name: string) => string
}

const MAGIC = "RAPWGT01"

/** Opens the bytes of a weight file; throws where they are none. The bytes may lie in a SharedArrayBuffer. */
export const openWeights = (given: Uint8Array): Weights => {
  // a Buffer's own slice would not copy
  const file = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  const decode = (from: number, to: number): string => new TextDecoder().decode(file.slice(from, to))
  if (file.length < 12 || decode(0, 8) !== MAGIC) throw new Error(`not a weight file: it does not begin with ${MAGIC}`)
  const headerEnd = 12 + new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(8, true)
  if (headerEnd > file.length) throw new Error(`the weight file is cut off: ${file.length} bytes`)
  const header = JSON.parse(decode(12, headerEnd)) as WeightsHeader
  if (header.version !== 1) throw new Error(`weight file of version ${header.version}; this program reads version 1`)
  const start = Math.ceil(headerEnd / 64) * 64
  const byName = new Map(header.tensors.map((tensor) => [tensor.name, tensor]))
  for (const { offset, length } of header.tensors) {
    if (start + offset + length > file.length) throw new Error(`the weight file is cut off: ${file.length} bytes`)
  }

  const tensor = (name: string): Tensor => {
    const found = byName.get(name)
    if (!found) throw new Error(`the weight file has no tensor ${name}`)
    return found
  }
  const bytes = (name: string): Uint8Array => {
    const { offset, length } = tensor(name)
    return file.subarray(start + offset, start + offset + length)
  }
  const scales = (name: string): Uint8Array => {
    const { scaleOffset, shape } = tensor(name)
    if (scaleOffset === undefined) throw new Error(`tensor ${name} has no scales`)
    return file.subarray(start + scaleOffset, start + scaleOffset + 4 * shape[0]!)
  }
  const floats = (name: string): Float32Array => new Float32Array(bytes(name).slice().buffer)
  const text = (name: string): string => new TextDecoder().decode(bytes(name).slice())
  return { header, tensor, bytes, scales, floats, text }
}
