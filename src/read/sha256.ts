/** SHA-256 (FIPS 180-4) in lower-case hexadecimal. Made here: the platform's own loads a good deal and answers from another thread, which takes longer than to hash an account. */
export const sha256 = (bytes: Uint8Array): string => {
  const state = Uint32Array.from(START)
  const whole = bytes.length - bytes.length % BLOCK
  for (let at = 0; at < whole; at += BLOCK) addBlock(state, bytes, at)
  const end = padded(bytes.subarray(whole), bytes.length)
  for (let at = 0; at < end.length; at += BLOCK) addBlock(state, end, at)
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("")
}

const BLOCK = 64
const ROUNDS = 64

/** The first 32 bits behind the point of the square or cube roots of the first primes. */
const roots = (count: number, power: number): Uint32Array => {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return Uint32Array.from(found, (prime) => (prime ** power % 1) * 2 ** 32)
}
const START = roots(8, 1 / 2)
const PRIMES = roots(ROUNDS, 1 / 3)
const schedule = new Uint32Array(ROUNDS)

/** The last bytes with the bit 1, zeros, and the length in bits. */
const padded = (rest: Uint8Array, length: number): Uint8Array => {
  const end = new Uint8Array(rest.length + 9 > BLOCK ? 2 * BLOCK : BLOCK)
  end.set(rest)
  end[rest.length] = 0x80
  const view = new DataView(end.buffer)
  view.setUint32(end.length - 8, Math.floor(length / 2 ** 29))
  view.setUint32(end.length - 4, length * 8)
  return end
}

const turn = (word: number, by: number): number => word >>> by | word << 32 - by

const addBlock = (state: Uint32Array, bytes: Uint8Array, at: number): void => {
  for (let n = 0; n < 16; n++) schedule[n] = bytes[at + 4 * n]! << 24 | bytes[at + 4 * n + 1]! << 16 | bytes[at + 4 * n + 2]! << 8 | bytes[at + 4 * n + 3]!
  for (let n = 16; n < ROUNDS; n++) {
    const x = schedule[n - 15]!, y = schedule[n - 2]!
    schedule[n] = schedule[n - 16]! + schedule[n - 7]! + (turn(x, 7) ^ turn(x, 18) ^ x >>> 3) + (turn(y, 17) ^ turn(y, 19) ^ y >>> 10)
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let n = 0; n < ROUNDS; n++) {
    const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + PRIMES[n]! + schedule[n]!
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c)
    h = g
    g = f
    f = e
    e = d + first | 0
    d = c
    c = b
    b = a
    a = first + second | 0
  }
  for (const [n, word] of [a, b, c, d, e, f, g, h].entries()) state[n]! += word
}
