// Whole-number matrix product: weights of 8 bits by activations of 7.

// In memory and not as a constant: V8 builds a vector constant anew at each use.
const ONES = memory.data<i16>([1, 1, 1, 1, 1, 1, 1, 1], 16)

/**
 * C[M,N] = A[M,K] × B[N,K] in 32 bits; all row by row. A holds 0…127, B holds −128…127.
 * M is a multiple of 2, N of 4, K of 16. Row n of B makes column columns[n] (u32) of C.
 * The first `light` rows of B, a multiple of 4, must be light (isLight); 0 unless K is a multiple of 32.
 */
export function gemm(a: usize, b: usize, c: usize, M: i32, N: i32, K: i32, columns: usize, light: i32): void {
  if (!ASC_FEATURE_RELAXED_SIMD) return wideBlocks(a, b, c, M, N, K, columns)
  if (!isPmaddubsw()) return blocks<Fours>(a, b, c, M, 0, N, K, columns)
  lightBlocks(a, b, c, M, N, light, K, columns)
  blocks<Pairs>(a, b, c, M, light, N, K, columns)
}

// How to multiply 16 weights by activations and add them to four sums: two ways with the same results.
class Fours {} // one instruction on ARM and on x86 with AVX-VNNI
class Pairs {} // elsewhere on x86, where V8 makes five instructions of the above and three of this

// Beyond 7 bits the relaxed products differ by processor: pmaddubsw takes them as unsigned and saturates the sum of two.
function isPmaddubsw(): bool {
  if (!ASC_FEATURE_RELAXED_SIMD) return false
  return i32x4.extract_lane(i32x4.relaxed_dot_i8x16_i7x16_add_s(i8x16.splat(127), i8x16.splat(-1), i32x4.splat(0)), 0) == 2 * 32767
}

/**
 * Whether the products of this row of K weights (a multiple of 32) and any activations can be added by fours, two neighbours
 * and the two 16 places on, within 16 bits: neither the positive nor the negative weights of any four sum to more than 258.
 */
export function isLight(row: usize, K: i32): bool {
  const zero = i8x16.splat(0), most = i16x8.splat(258), least = i16x8.splat(-258)
  let heavy = i16x8.splat(0)
  for (let k = 0; k < K; k += 32) {
    const w = v128.load(row + k), v = v128.load(row + k, 16)
    const above = i16x8.add(pairSums(i8x16.max_s(w, zero)), pairSums(i8x16.max_s(v, zero)))
    const below = i16x8.add(pairSums(i8x16.min_s(w, zero)), pairSums(i8x16.min_s(v, zero)))
    heavy = v128.or(heavy, v128.or(i16x8.gt_s(above, most), i16x8.lt_s(below, least)))
  }
  return !v128.any_true(heavy)
}

/**
 * Copies weights [N,K] from `from` to `to`, the light rows first. places[n] (u32) becomes the row that was put at n, sums[row] (i32)
 * the sum of each row. → number of light rows, rounded down to a multiple of 4. K is a multiple of 16.
 */
export function arrange(from: usize, to: usize, N: i32, K: i32, places: usize, sums: usize): i32 {
  let front = 0, back = N
  for (let n = 0; n < N; n++) {
    const row = from + n * K
    let sum = i32x4.splat(0)
    for (let k = 0; k < K; k += 16) sum = i32x4.add(sum, i32x4.extadd_pairwise_i16x8_s(pairSums(v128.load(row + k))))
    store<i32>(sums + n * 4, i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1) + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3))
    const place = K % 32 == 0 && isLight(row, K) ? front++ : --back
    store<u32>(places + place * 4, n)
    memory.copy(to + place * K, row, K)
  }
  return front & ~3
}

// @ts-ignore: decorator
@inline
function pairSums(x: v128): v128 {
  return i16x8.extadd_pairwise_i8x16_s(x)
}

// Rows n … N − 1 of B.
// @ts-ignore: decorator
@inline
function blocks<Way>(a: usize, b: usize, c: usize, M: i32, n: i32, N: i32, K: i32, columns: usize): void {
  const ones = v128.load(ONES)
  for (; n < N; n += 4) {
    const b0 = b + n * K, b1 = b0 + K, b2 = b1 + K, b3 = b2 + K
    for (let m = 0; m < M; m += 2) {
      const a0 = a + m * K, a1 = a0 + K
      let c00 = i32x4.splat(0), c01 = c00, c02 = c00, c03 = c00
      let c10 = c00, c11 = c00, c12 = c00, c13 = c00
      for (let k = 0; k < K; k += 16) {
        const w0 = v128.load(b0 + k), w1 = v128.load(b1 + k), w2 = v128.load(b2 + k), w3 = v128.load(b3 + k)
        const x = v128.load(a0 + k), y = v128.load(a1 + k)
        c00 = dot<Way>(w0, x, c00, ones); c01 = dot<Way>(w1, x, c01, ones); c02 = dot<Way>(w2, x, c02, ones); c03 = dot<Way>(w3, x, c03, ones)
        c10 = dot<Way>(w0, y, c10, ones); c11 = dot<Way>(w1, y, c11, ones); c12 = dot<Way>(w2, y, c12, ones); c13 = dot<Way>(w3, y, c13, ones)
      }
      put(c + m * N * 4, columns + n * 4, sums(c00, c01, c02, c03))
      put(c + (m + 1) * N * 4, columns + n * 4, sums(c10, c11, c12, c13))
    }
  }
}

// Rows 0 … light − 1 of B, whose products are added by fours in 16 bits.
function lightBlocks(a: usize, b: usize, c: usize, M: i32, N: i32, light: i32, K: i32, columns: usize): void {
  const ones = v128.load(ONES)
  for (let n = 0; n < light; n += 4) {
    const b0 = b + n * K, b1 = b0 + K, b2 = b1 + K, b3 = b2 + K
    for (let m = 0; m < M; m += 2) {
      const a0 = a + m * K, a1 = a0 + K
      let c00 = i32x4.splat(0), c01 = c00, c02 = c00, c03 = c00
      let c10 = c00, c11 = c00, c12 = c00, c13 = c00
      for (let k = 0; k < K; k += 32) {
        const x = v128.load(a0 + k), y = v128.load(a1 + k), p = v128.load(a0 + k, 16), q = v128.load(a1 + k, 16)
        let w = v128.load(b0 + k), v = v128.load(b0 + k, 16)
        c00 = fours(w, x, v, p, c00, ones); c10 = fours(w, y, v, q, c10, ones)
        w = v128.load(b1 + k); v = v128.load(b1 + k, 16)
        c01 = fours(w, x, v, p, c01, ones); c11 = fours(w, y, v, q, c11, ones)
        w = v128.load(b2 + k); v = v128.load(b2 + k, 16)
        c02 = fours(w, x, v, p, c02, ones); c12 = fours(w, y, v, q, c12, ones)
        w = v128.load(b3 + k); v = v128.load(b3 + k, 16)
        c03 = fours(w, x, v, p, c03, ones); c13 = fours(w, y, v, q, c13, ones)
      }
      put(c + m * N * 4, columns + n * 4, sums(c00, c01, c02, c03))
      put(c + (m + 1) * N * 4, columns + n * 4, sums(c10, c11, c12, c13))
    }
  }
}

// Without relaxed SIMD: everything in 16 bits.
function wideBlocks(a: usize, b: usize, c: usize, M: i32, N: i32, K: i32, columns: usize): void {
  for (let n = 0; n < N; n += 4) {
    const b0 = b + n * K, b1 = b0 + K, b2 = b1 + K, b3 = b2 + K
    for (let m = 0; m < M; m += 2) {
      const a0 = a + m * K, a1 = a0 + K
      let c00 = i32x4.splat(0), c01 = c00, c02 = c00, c03 = c00
      let c10 = c00, c11 = c00, c12 = c00, c13 = c00
      for (let k = 0; k < K; k += 8) {
        const w0 = v128.load8x8_s(b0 + k), w1 = v128.load8x8_s(b1 + k), w2 = v128.load8x8_s(b2 + k), w3 = v128.load8x8_s(b3 + k)
        const x = v128.load8x8_s(a0 + k), y = v128.load8x8_s(a1 + k)
        c00 = wideDot(w0, x, c00); c01 = wideDot(w1, x, c01); c02 = wideDot(w2, x, c02); c03 = wideDot(w3, x, c03)
        c10 = wideDot(w0, y, c10); c11 = wideDot(w1, y, c11); c12 = wideDot(w2, y, c12); c13 = wideDot(w3, y, c13)
      }
      put(c + m * N * 4, columns + n * 4, sums(c00, c01, c02, c03))
      put(c + (m + 1) * N * 4, columns + n * 4, sums(c10, c11, c12, c13))
    }
  }
}

// @ts-ignore: decorator
@inline
function wideDot(w: v128, x: v128, sum: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(w, x))
}

// @ts-ignore: decorator
@inline
function dot<Way>(w: v128, x: v128, sum: v128, ones: v128): v128 {
  if (idof<Way>() == idof<Fours>()) return i32x4.relaxed_dot_i8x16_i7x16_add_s(w, x, sum)
  // two products of 8 by 7 bits and their sum fit 16 bits
  return i32x4.add(sum, i32x4.dot_i16x8_s(i16x8.relaxed_dot_i8x16_i7x16_s(w, x), ones))
}

// @ts-ignore: decorator
@inline
function fours(w: v128, x: v128, v: v128, y: v128, sum: v128, ones: v128): v128 {
  const four = i16x8.add(i16x8.relaxed_dot_i8x16_i7x16_s(w, x), i16x8.relaxed_dot_i8x16_i7x16_s(v, y))
  return i32x4.add(sum, i32x4.dot_i16x8_s(four, ones))
}

// @ts-ignore: decorator
@inline
function put(row: usize, columns: usize, values: v128): void {
  v128.store32_lane(row + load<u32>(columns) * 4, values, 0)
  v128.store32_lane(row + load<u32>(columns, 4) * 4, values, 1)
  v128.store32_lane(row + load<u32>(columns, 8) * 4, values, 2)
  v128.store32_lane(row + load<u32>(columns, 12) * 4, values, 3)
}

// The sum over the lanes of each of four vectors.
// @ts-ignore: decorator
@inline
function sums(x: v128, y: v128, z: v128, w: v128): v128 {
  const xy = i32x4.add(i32x4.shuffle(x, y, 0, 4, 1, 5), i32x4.shuffle(x, y, 2, 6, 3, 7))
  const zw = i32x4.add(i32x4.shuffle(z, w, 0, 4, 1, 5), i32x4.shuffle(z, w, 2, 6, 3, 7))
  return i32x4.add(i32x4.shuffle(xy, zw, 0, 1, 4, 5), i32x4.shuffle(xy, zw, 2, 3, 6, 7))
}

/** Each row of x [M,K] to 7 bits: q = round(x / scale) + zero, 0…127; scale f32 and zero i32 by row. K is a multiple of 16. */
export function quantise(x: usize, q: usize, scales: usize, zeros: usize, M: i32, K: i32): void {
  for (let m = 0; m < M; m++) {
    let low = f32x4.splat(0), high = low
    for (let k = 0; k < K; k += 4) {
      const value = v128.load(x + k * 4)
      low = f32x4.pmin(low, value)
      high = f32x4.pmax(high, value)
    }
    const least = leastLane(low), most = -leastLane(f32x4.neg(high))
    const range = max(most - least, 1e-12 as f32)
    const scale = range / 127, zero = nearest(-least / scale)
    store<f32>(scales + m * 4, scale)
    store<i32>(zeros + m * 4, zero as i32)
    const factor = f32x4.splat(1 / scale), shift = f32x4.splat(zero)
    for (let k = 0; k < K; k += 16) {
      const p = x + k * 4
      const low16 = i16x8.narrow_i32x4_s(rounded(p, factor, shift), rounded(p + 16, factor, shift))
      const high16 = i16x8.narrow_i32x4_s(rounded(p + 32, factor, shift), rounded(p + 48, factor, shift))
      v128.store(q + k, i8x16.max_s(i8x16.narrow_i16x8_s(low16, high16), i8x16.splat(0)))
    }
    x += K * 4
    q += K
  }
}

// @ts-ignore: decorator
@inline
function rounded(p: usize, factor: v128, shift: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.add(f32x4.mul(v128.load(p), factor), shift)))
}

// @ts-ignore: decorator
@inline
function leastLane(x: v128): f32 {
  return min(min(f32x4.extract_lane(x, 0), f32x4.extract_lane(x, 1)), min(f32x4.extract_lane(x, 2), f32x4.extract_lane(x, 3)))
}

/** Sums of gemm, in place, to f32: (c − zero[row] · sum[column]) · scale[row] · scale[column] + bias[column]. N is a multiple of 4. */
export function rescale(c: usize, M: i32, N: i32, scales: usize, zeros: usize, columnScales: usize, columnSums: usize, bias: usize): void {
  for (let m = 0; m < M; m++) {
    const scale = v128.load32_splat(scales + m * 4), zero = v128.load32_splat(zeros + m * 4)
    for (let n = 0; n < N * 4; n += 16) {
      const exact = i32x4.sub(v128.load(c + n), i32x4.mul(zero, v128.load(columnSums + n)))
      const real = f32x4.mul(f32x4.convert_i32x4_s(exact), f32x4.mul(scale, v128.load(columnScales + n)))
      v128.store(c + n, f32x4.add(real, v128.load(bias + n)))
    }
    c += N * 4
  }
}

/** Where the memory that the kernel itself uses ends. */
export function base(): usize {
  return __heap_base
}
