// The float32 parts: layer norm, GELU, softmax, attention, plain dot products.

/** x [M,K] becomes the layer norm of x + y. K is a multiple of 4. */
export function addNorm(x: usize, y: usize, M: i32, K: i32, gain: usize, bias: usize, epsilon: f32): void {
  const bytes = K * 4
  for (let m = 0; m < M; m++) {
    let sum = f32x4.splat(0)
    for (let k = 0; k < bytes; k += 16) {
      const value = f32x4.add(v128.load(x + k), v128.load(y + k))
      v128.store(x + k, value)
      sum = f32x4.add(sum, value)
    }
    const mean = f32x4.splat(total(sum) / (K as f32))
    let squares = f32x4.splat(0)
    for (let k = 0; k < bytes; k += 16) {
      const off = f32x4.sub(v128.load(x + k), mean)
      squares = f32x4.add(squares, f32x4.mul(off, off))
    }
    const factor = f32x4.splat(1 / sqrt<f32>(total(squares) / (K as f32) + epsilon))
    for (let k = 0; k < bytes; k += 16) {
      const unit = f32x4.mul(f32x4.sub(v128.load(x + k), mean), factor)
      v128.store(x + k, f32x4.add(f32x4.mul(unit, v128.load(gain + k)), v128.load(bias + k)))
    }
    x += bytes
    y += bytes
  }
}

// @ts-ignore: decorator
@inline
function total(x: v128): f32 {
  return f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
}

// Constants of the loops below lie in memory: V8 would build a vector constant anew in each round.
const ERF = memory.data<f32>([
  -2.72614225801306e-10, 2.77068142495902e-8, -2.10102402082508e-6, -5.69250639462346e-5, -7.34990630326855e-4, -2.954600116214e-3, -1.60960333262415e-2,
  -1.45660718464996e-5, -2.13374055278905e-4, -1.68282697438203e-3, -7.37332916720468e-3, -1.42647390514189e-2,
  0.7071067811865476, 4, -4, 0.5,
], 16)

/** GELU in place over `count` floats, a multiple of 8: x/2 · (1 + erf(x/√2)), erf as an odd rational function on −4…4. */
export function gelu(x: usize, count: i32): void {
  const p0 = constant(ERF, 0), p1 = constant(ERF, 1), p2 = constant(ERF, 2), p3 = constant(ERF, 3), p4 = constant(ERF, 4), p5 = constant(ERF, 5), p6 = constant(ERF, 6)
  const q0 = constant(ERF, 7), q1 = constant(ERF, 8), q2 = constant(ERF, 9), q3 = constant(ERF, 10), q4 = constant(ERF, 11)
  const root = constant(ERF, 12), most = constant(ERF, 13), least = constant(ERF, 14), half = constant(ERF, 15)
  const end = x + count * 4
  for (; x < end; x += 32) {
    const v = v128.load(x), w = v128.load(x, 16)
    const s = bounded(v, root, least, most), t = bounded(w, root, least, most)
    const s2 = f32x4.mul(s, s), t2 = f32x4.mul(t, t)
    let ps = step(p0, s2, p1), pt = step(p0, t2, p1)
    ps = step(ps, s2, p2); pt = step(pt, t2, p2)
    ps = step(ps, s2, p3); pt = step(pt, t2, p3)
    ps = step(ps, s2, p4); pt = step(pt, t2, p4)
    ps = step(ps, s2, p5); pt = step(pt, t2, p5)
    ps = step(ps, s2, p6); pt = step(pt, t2, p6)
    let qs = step(q0, s2, q1), qt = step(q0, t2, q1)
    qs = step(qs, s2, q2); qt = step(qt, t2, q2)
    qs = step(qs, s2, q3); qt = step(qt, t2, q3)
    qs = step(qs, s2, q4); qt = step(qt, t2, q4)
    const v2 = f32x4.mul(v, half), w2 = f32x4.mul(w, half)
    const a = f32x4.add(v2, f32x4.mul(v2, f32x4.div(f32x4.mul(ps, s), qs))), b = f32x4.add(w2, f32x4.mul(w2, f32x4.div(f32x4.mul(pt, t), qt)))
    v128.store(x, a)
    v128.store(x, b, 16)
  }
}

// @ts-ignore: decorator
@inline
function bounded(x: v128, factor: v128, least: v128, most: v128): v128 {
  return f32x4.pmax(f32x4.pmin(f32x4.mul(x, factor), most), least)
}

// @ts-ignore: decorator
@inline
function constant(table: usize, place: usize): v128 {
  return v128.load32_splat(table + place * 4)
}

// @ts-ignore: decorator
@inline
function step(sum: v128, x: v128, next: v128): v128 {
  return f32x4.add(f32x4.mul(sum, x), next)
}

/** Softmax in place over `count` floats, a multiple of 8; only the first `length` count, the rest become 0. */
export function softmax(x: usize, count: i32, length: i32): void {
  const end = x + count * 4
  for (let at = x + length * 4; at < end; at += 4) store<f32>(at, -1e30)
  let top = v128.load(x), other = v128.load(x, 16)
  for (let at = x + 32; at < end; at += 32) {
    top = f32x4.pmax(top, v128.load(at))
    other = f32x4.pmax(other, v128.load(at, 16))
  }
  top = f32x4.pmax(top, other)
  const most = f32x4.splat(max(max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)), max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3))))
  let sum = f32x4.splat(0)
  for (let at = x; at < end; at += 32) {
    const v = exp(f32x4.sub(v128.load(at), most)), w = exp(f32x4.sub(v128.load(at, 16), most))
    v128.store(at, v)
    v128.store(at, w, 16)
    sum = f32x4.add(sum, f32x4.add(v, w))
  }
  const factor = f32x4.splat(1 / total(sum))
  for (let at = x; at < end; at += 32) {
    const v = f32x4.mul(v128.load(at), factor), w = f32x4.mul(v128.load(at, 16), factor)
    v128.store(at, v)
    v128.store(at, w, 16)
  }
}

const EXP = memory.data<f32>([
  1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1, 1, -87, 1.4426950408889634, 0.693359375, -2.12194440e-4,
  12582912, // 1.5 · 2^23: a float to which it was added is whole, and ends in that number's bits
], 16)

// e to a power of at most 0: 2^n · e^r, |r| ≤ ln 2 / 2; below e^−87 it is 0.
// @ts-ignore: decorator
@inline
function exp(x: v128): v128 {
  const one = constant(EXP, 6), least = constant(EXP, 7)
  const above = f32x4.pmax(x, least)
  const shifted = f32x4.add(f32x4.mul(above, constant(EXP, 8)), constant(EXP, 11))
  const n = f32x4.sub(shifted, constant(EXP, 11))
  const r = f32x4.sub(f32x4.sub(above, f32x4.mul(n, constant(EXP, 9))), f32x4.mul(n, constant(EXP, 10)))
  let p = constant(EXP, 0)
  p = step(p, r, constant(EXP, 1))
  p = step(p, r, constant(EXP, 2))
  p = step(p, r, constant(EXP, 3))
  p = step(p, r, constant(EXP, 4))
  p = step(p, r, constant(EXP, 5))
  const power = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, r), r), r), one)
  return v128.and(i32x4.add(power, i32x4.shl(shifted, 23)), f32x4.gt(x, least))
}

/**
 * Self-attention of one sentence of L pieces. `qkv` [L, 3·heads·32]: queries, keys, values; `out` [L, heads·32].
 * `scratch` has room for 36 · (L + 7) floats, 16-byte aligned.
 */
export function attention(qkv: usize, out: usize, scratch: usize, L: i32, heads: i32): void {
  const count = (L + 7) & ~7, line = count * 4, hidden = heads * 128, row = hidden * 3
  const keys = scratch, scores = scratch + count * 128
  for (let head = 0; head < heads; head++) {
    const queries = qkv + head * 128, values = queries + 2 * hidden, own = out + head * 128
    transpose(queries + hidden, row, keys, L, count)
    for (let i = 0; i < L; i += 4) {
      const q0 = queries + i * row, q1 = i + 1 < L ? q0 + row : q0, q2 = i + 2 < L ? q1 + row : q0, q3 = i + 3 < L ? q2 + row : q0
      score4(q0, q1, q2, q3, keys, scores, line)
      for (let j = 0; j < min(4, L - i); j++) {
        softmax(scores + j * line, count, L)
        blend(scores + j * line, values, row, own + (i + j) * hidden, L)
      }
    }
  }
}

// 32 columns of L rows → 32 rows of `count`, a multiple of 4, the surplus zero.
function transpose(from: usize, row: i32, to: usize, L: i32, count: i32): void {
  const line = count * 4, none = f32x4.splat(0)
  for (let j = 0; j < count; j += 4) {
    const source = from + j * row
    let target = to + j * 4
    for (let d = 0; d < 128; d += 16) {
      const a = j < L ? v128.load(source + d) : none, b = j + 1 < L ? v128.load(source + row + d) : none
      const c = j + 2 < L ? v128.load(source + 2 * row + d) : none, e = j + 3 < L ? v128.load(source + 3 * row + d) : none
      const ab = i32x4.shuffle(a, b, 0, 4, 1, 5), ce = i32x4.shuffle(c, e, 0, 4, 1, 5), ba = i32x4.shuffle(a, b, 2, 6, 3, 7), ec = i32x4.shuffle(c, e, 2, 6, 3, 7)
      v128.store(target, i32x4.shuffle(ab, ce, 0, 1, 4, 5))
      v128.store(target + line, i32x4.shuffle(ab, ce, 2, 3, 6, 7))
      v128.store(target + 2 * line, i32x4.shuffle(ba, ec, 0, 1, 4, 5))
      v128.store(target + 3 * line, i32x4.shuffle(ba, ec, 2, 3, 6, 7))
      target += 4 * line
    }
  }
}

// Scores of four queries with all keys, times 1/√32; a line of them is `line` bytes long.
function score4(p: usize, q: usize, r: usize, s: usize, keys: usize, scores: usize, line: i32): void {
  const factor = f32x4.splat(0.17677669529663687)
  for (let j = 0; j < line; j += 32) {
    let p0 = f32x4.splat(0), p1 = p0, q0 = p0, q1 = p0, r0 = p0, r1 = p0, s0 = p0, s1 = p0
    let key = keys + j
    for (let at = 0; at < 128; at += 4) {
      const k = v128.load(key), l = v128.load(key, 16)
      let x = v128.load32_splat(p + at), y = v128.load32_splat(q + at)
      p0 = f32x4.add(p0, f32x4.mul(k, x)); p1 = f32x4.add(p1, f32x4.mul(l, x))
      q0 = f32x4.add(q0, f32x4.mul(k, y)); q1 = f32x4.add(q1, f32x4.mul(l, y))
      x = v128.load32_splat(r + at)
      y = v128.load32_splat(s + at)
      r0 = f32x4.add(r0, f32x4.mul(k, x)); r1 = f32x4.add(r1, f32x4.mul(l, x))
      s0 = f32x4.add(s0, f32x4.mul(k, y)); s1 = f32x4.add(s1, f32x4.mul(l, y))
      key += line
    }
    store2(scores + j, p0, p1, factor)
    store2(scores + line + j, q0, q1, factor)
    store2(scores + 2 * line + j, r0, r1, factor)
    store2(scores + 3 * line + j, s0, s1, factor)
  }
}

// @ts-ignore: decorator
@inline
function store2(to: usize, x: v128, y: v128, factor: v128): void {
  const first = f32x4.mul(x, factor), second = f32x4.mul(y, factor)
  v128.store(to, first)
  v128.store(to, second, 16)
}

// The sum of L value rows of 32, weighted.
function blend(weights: usize, values: usize, row: i32, out: usize, L: i32): void {
  let o0 = f32x4.splat(0), o1 = o0, o2 = o0, o3 = o0, o4 = o0, o5 = o0, o6 = o0, o7 = o0
  for (let j = 0; j < L; j++) {
    const w = v128.load32_splat(weights + j * 4)
    o0 = f32x4.add(o0, f32x4.mul(w, v128.load(values)))
    o1 = f32x4.add(o1, f32x4.mul(w, v128.load(values, 16)))
    o2 = f32x4.add(o2, f32x4.mul(w, v128.load(values, 32)))
    o3 = f32x4.add(o3, f32x4.mul(w, v128.load(values, 48)))
    o4 = f32x4.add(o4, f32x4.mul(w, v128.load(values, 64)))
    o5 = f32x4.add(o5, f32x4.mul(w, v128.load(values, 80)))
    o6 = f32x4.add(o6, f32x4.mul(w, v128.load(values, 96)))
    o7 = f32x4.add(o7, f32x4.mul(w, v128.load(values, 112)))
    values += row
  }
  v128.store(out, o0)
  v128.store(out, o1, 16)
  v128.store(out, o2, 32)
  v128.store(out, o3, 48)
  v128.store(out, o4, 64)
  v128.store(out, o5, 80)
  v128.store(out, o6, 96)
  v128.store(out, o7, 112)
}

/** C[M,N] = A[M,K] × B[N,K] in f32, row by row; K is a multiple of 4. */
export function dots(a: usize, b: usize, c: usize, M: i32, N: i32, K: i32): void {
  const bytes = K * 4
  for (let m = 0; m < M; m++) {
    let row = b
    for (let n = 0; n < N; n++) {
      let sum = f32x4.splat(0)
      for (let k = 0; k < bytes; k += 16) sum = f32x4.add(sum, f32x4.mul(v128.load(a + k), v128.load(row + k)))
      store<f32>(c, total(sum))
      row += bytes
      c += 4
    }
    a += bytes
  }
}

/** x [n] += weight · y [n]; n is a multiple of 4. */
export function addScaled(x: usize, y: usize, weight: f32, count: i32): void {
  const factor = f32x4.splat(weight)
  for (let i = 0; i < count * 4; i += 16) v128.store(x + i, f32x4.add(v128.load(x + i), f32x4.mul(v128.load(y + i), factor)))
}

/** Index of the greatest of `count` floats, the first of equals. */
export function best(x: usize, count: i32): i32 {
  let found = 0, most = load<f32>(x)
  for (let i = 1; i < count; i++) {
    const value = load<f32>(x + i * 4)
    if (value > most) {
      most = value
      found = i
    }
  }
  return found
}

/**
 * Four-bit blocks to f32: `count` blocks of 18 bytes for 32 weights each: f16 scale, then weights 0–15 in the low and 16–31
 * in the high half-bytes, each minus 8.
 */
export function unpack(blocks: usize, out: usize, count: i32): void {
  for (let n = 0; n < count; n++) {
    const scale = half(load<u16>(blocks))
    for (let i = 0; i < 16; i++) {
      const byte = load<u8>(blocks + 2 + i)
      store<f32>(out + i * 4, ((byte & 15) as f32 - 8) * scale)
      store<f32>(out + i * 4, ((byte >> 4) as f32 - 8) * scale, 64)
    }
    blocks += 18
    out += 128
  }
}

// @ts-ignore: decorator
@inline
function half(bits: u32): f32 {
  const sign = (bits & 0x8000) << 16, exponent = (bits >> 10) & 31, fraction = bits & 1023
  if (exponent == 0) return (sign ? -1 : 1) * (fraction as f32) * 5.960464477539063e-8
  return reinterpret<f32>(sign | ((exponent + 112) << 23) | (fraction << 13))
}
