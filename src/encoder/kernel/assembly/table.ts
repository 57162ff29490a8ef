// The vocabulary as a hash table over the bytes of its own text (UTF-8, a line feed between the pieces).

const LINE_FEED: u32 = 10

// @ts-ignore: decorator
@inline
function extended(hash: u32, byte: u32): u32 {
  return (hash ^ byte) * 0x01000193 + 0x9e3779b9
}

// @ts-ignore: decorator
@inline
function spread(hash: u32): u32 {
  const mixed = (hash ^ (hash >>> 15)) * 0x2c1b3c6d
  return mixed ^ (mixed >>> 13)
}

/**
 * Files the pieces. `starts`: where in the text each begins, and where one more would (u32); `slots`, zeroed, `mask` + 1 of them, a power of two:
 * number of a piece + 1 (u32). The first `special` stand for no text and are in no slot. → the number of pieces; `longest`: bytes of the longest (u32).
 */
export function file(text: usize, bytes: u32, starts: usize, most: u32, slots: usize, mask: u32, special: u32, longest: usize): u32 {
  let piece: u32 = 0, hash: u32 = 0, start: u32 = 0, length: u32 = 0
  store<u32>(starts, 0)
  for (let at: u32 = 0; at <= bytes; at++) {
    const byte: u32 = at < bytes ? load<u8>(text + at) : LINE_FEED
    if (byte != LINE_FEED) {
      hash = extended(hash, byte)
      continue
    }
    if (piece == most) return piece + 1
    if (piece >= special) {
      length = max(length, at - start)
      let slot = spread(hash) & mask
      while (load<u32>(slots + slot * 4) != 0) slot = (slot + 1) & mask
      store<u32>(slots + slot * 4, piece + 1)
    }
    start = at + 1
    store<u32>(starts + ++piece * 4, start)
    hash = 0
  }
  store<u32>(longest, length)
  return piece
}

/** The number of the piece that is these bytes, or -1; `hash` is theirs. */
function find(text: usize, starts: usize, slots: usize, mask: u32, word: usize, length: u32, hash: u32): i32 {
  for (let slot = spread(hash) & mask; load<u32>(slots + slot * 4) != 0; slot = (slot + 1) & mask) {
    const piece = load<u32>(slots + slot * 4) - 1
    const from = load<u32>(starts + piece * 4)
    if (load<u32>(starts + piece * 4, 4) - 1 - from != length) continue
    if (memory.compare(text + from, word, length) == 0) return piece
  }
  return -1
}

// of each place in a word: the best score of what lies before it (f64), where its last piece begins and which it is (u32)
const PLACE: u32 = 16

// @ts-ignore: decorator
@inline
function offer(place: usize, score: f64, start: u32, piece: i32): void {
  if (score <= load<f64>(place)) return
  store<f64>(place, score)
  store<u32>(place, start, 8)
  store<i32>(place, piece, 12)
}

// @ts-ignore: decorator
@inline
function bytesOfCharacter(lead: u32): u32 {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

/**
 * Viterbi: the most likely pieces of a word, last to first, to `path` (i32); several unknown ones in a row are one. → how many. `places`: room for 16 bytes more
 * than 16 for each byte of the word.
 */
export function cut(text: usize, starts: usize, scores: usize, slots: usize, mask: u32, longest: u32, unknown: i32, unknownScore: f64, word: usize, length: u32, places: usize, path: usize): i32 {
  store<f64>(places, 0)
  for (let at: u32 = 1; at <= length; at++) store<f64>(places + at * PLACE, -Infinity)
  for (let start: u32 = 0; start < length;) {
    const next = min(length, start + bytesOfCharacter(load<u8>(word + start)))
    const limit = min(length, start + longest)
    const score = load<f64>(places + start * PLACE)
    let hash: u32 = 0, single = false
    for (let end = start + 1; end <= limit; end++) {
      hash = extended(hash, load<u8>(word + end - 1))
      const piece = find(text, starts, slots, mask, word + start, end - start, hash)
      if (piece < 0) continue
      offer(places + end * PLACE, score + <f64>load<f32>(scores + piece * 4), start, piece)
      if (end == next) single = true
    }
    if (!single) offer(places + next * PLACE, score + unknownScore, start, unknown)
    start = next
  }
  let count = 0
  for (let end = length; end > 0; end = load<u32>(places + end * PLACE, 8)) {
    const piece = load<i32>(places + end * PLACE, 12)
    if (piece == unknown && count > 0 && load<i32>(path + (count - 1) * 4) == unknown) continue
    store<i32>(path + count++ * 4, piece)
  }
  return count
}
