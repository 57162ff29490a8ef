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

/** Where the bytes of a weight file lie; they are read when they are needed. */
export interface WeightSource {
  readonly length: number
  /** fills `into` with the bytes from `from` on; throws where there are too few */
  readonly read: (from: number, into: Uint8Array) => void
}

/** A weight file, opened: its header, and ways to its tensors. Nothing else was read. */
export interface Weights {
  readonly header: WeightsHeader
  readonly tensor: (name: string) => Tensor
  /** a copy of the tensor's bytes */
  readonly bytes: (name: string) => Uint8Array<ArrayBuffer>
  /** the tensor's bytes to the beginning of `into`, which may be longer */
  readonly fill: (name: string, into: Uint8Array) => void
  /** the row scales of an i8 tensor (float32), likewise */
  readonly fillScales: (name: string, into: Uint8Array) => void
  /** the bytes of single rows of a tensor of two dimensions, to be read only */
  readonly rows: (name: string) => (row: number) => Uint8Array
  /** a copy of an f32 tensor */
  readonly floats: (name: string) => Float32Array
}

const MAGIC = "RAPWGT01"
/** Rows that are read together where few are needed. */
const ROWS = 16

/** Opens a weight file; throws where it is none. Its bytes may lie in a SharedArrayBuffer. */
export const openWeights = (given: Uint8Array | WeightSource): Weights => {
  // a Buffer's own slice would not copy
  const file = given instanceof Uint8Array ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength) : null
  const source = file === null ? given as WeightSource : inMemory(file)
  const read = (from: number, length: number): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(length)
    source.read(from, bytes)
    return bytes
  }
  const beginning = read(0, Math.min(12, source.length))
  if (beginning.length < 12 || new TextDecoder().decode(beginning.subarray(0, 8)) !== MAGIC) throw new Error(`not a weight file: it does not begin with ${MAGIC}`)
  const headerEnd = 12 + new DataView(beginning.buffer).getUint32(8, true)
  if (headerEnd > source.length) throw new Error(`the weight file is cut off: ${source.length} bytes`)
  const header = JSON.parse(new TextDecoder().decode(read(12, headerEnd - 12))) as WeightsHeader
  if (header.version !== 1) throw new Error(`weight file of version ${header.version}; this program reads version 1`)
  const start = Math.ceil(headerEnd / 64) * 64
  const byName = new Map(header.tensors.map((tensor) => [tensor.name, tensor]))
  for (const { offset, length } of header.tensors) {
    if (start + offset + length > source.length) throw new Error(`the weight file is cut off: ${source.length} bytes`)
  }

  const tensor = (name: string): Tensor => {
    const found = byName.get(name)
    if (!found) throw new Error(`the weight file has no tensor ${name}`)
    return found
  }
  const fill = (name: string, into: Uint8Array): void => {
    const { offset, length } = tensor(name)
    source.read(start + offset, into.subarray(0, length))
  }
  const fillScales = (name: string, into: Uint8Array): void => {
    const { scaleOffset, shape } = tensor(name)
    if (scaleOffset === undefined) throw new Error(`tensor ${name} has no scales`)
    source.read(start + scaleOffset, into.subarray(0, 4 * shape[0]!))
  }
  const bytes = (name: string): Uint8Array<ArrayBuffer> => {
    const { offset, length } = tensor(name)
    return read(start + offset, length)
  }
  const rows = (name: string): (row: number) => Uint8Array => {
    const { offset, length, shape: [count = 0] } = tensor(name)
    const size = length / count
    if (file) return (row) => file.subarray(start + offset + row * size, start + offset + (row + 1) * size)
    const table = new Uint8Array(length)
    const isRead = new Uint8Array(Math.ceil(count / ROWS))
    return (row) => {
      const block = Math.floor(row / ROWS)
      if (isRead[block] === 0) {
        const from = block * ROWS * size
        source.read(start + offset + from, table.subarray(from, from + ROWS * size))
        isRead[block] = 1
      }
      return table.subarray(row * size, (row + 1) * size)
    }
  }
  const floats = (name: string): Float32Array => new Float32Array(bytes(name).buffer)
  return { header, tensor, bytes, fill, fillScales, rows, floats }
}

const inMemory = (file: Uint8Array): WeightSource => ({ length: file.length, read: (from, into) => { into.set(file.subarray(from, from + into.length)) } })
