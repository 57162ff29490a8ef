// Whole-number matrix product: weights of 8 bits by activations of 7. Its loops do the same to pairs of neighbouring vectors, so that V8 can make one of 256 bits of them.

// In memory and not as a constant: V8 builds a vector constant anew at each use.
const ONES = memory.data<i16>([1, 1, 1, 1, 1, 1, 1, 1], 16)

/** Outputs that are made together, and inputs that are taken together. */
const GROUP = 16, BLOCK = 8
/** Bytes of a block of weights, GROUP by BLOCK; four inputs of all outputs lie before the other four. */
const BLOCK_BYTES = 128

/**
 * C[M,N] = A[M,K] × B[N,K] + bias in f32. A holds 0…127 with scale (f32) and zero point (i32) of each row, row by row; B is what `pack` made
 * of −128…127 (`blocks`, `order`), with scale, sum (i32) and bias of each output. M is a multiple of 2, N of 16, K of 8.
 */
export function gemm(a: usize, scales: usize, zeros: usize, blocks: usize, order: usize, columnScales: usize, columnSums: usize, bias: usize, c: usize, M: i32, N: i32, K: i32): void {
  if (!ASC_FEATURE_RELAXED_SIMD) return wide(a, scales, zeros, blocks, order, columnScales, columnSums, bias, c, M, N, K)
  if (isPmaddubsw()) return relaxed<Pairs>(a, scales, zeros, blocks, order, columnScales, columnSums, bias, c, M, N, K)
  relaxed<Fours>(a, scales, zeros, blocks, order, columnScales, columnSums, bias, c, M, N, K)
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
 * Weights [N,K] in the order in which gemm takes them: by groups of 16 rows; of each group the blocks of 8 columns, the light ones first.
 * `order`, for each group: the number of light blocks (u32), then the first column of each block (u32). `sums`: of each row (i32).
 */
export function pack(from: usize, blocks: usize, order: usize, sums: usize, N: i32, K: i32): void {
  memory.fill(sums, 0, N * 4)
  for (let n = 0; n < N; n += GROUP) {
    const rows = from + n * K, places = order + 4
    let front = 0, back = K / BLOCK
    for (let k = 0; k < K; k += BLOCK) {
      const place = isLight(rows + k, K) ? front++ : --back
      store<u32>(places + place * 4, k)
      const block = blocks + place * BLOCK_BYTES
      for (let row = 0; row < GROUP; row++) {
        const weights = rows + row * K + k
        store<u32>(block + row * 4, load<u32>(weights))
        store<u32>(block + row * 4, load<u32>(weights, 4), 64)
        const sum = sums + (n + row) * 4
        store<i32>(sum, load<i32>(sum) + sumOf(weights))
      }
    }
    store<u32>(order, front)
    order = places + K / BLOCK * 4
    blocks += K * GROUP
  }
}

/**
 * Whether the products of these 8 weights in each of 16 rows K apart and any activations can be added by fours, two neighbours and the two
 * four places on, within 16 bits: neither the positive nor the negative weights of any four sum to more than 258.
 */
export function isLight(rows: usize, K: i32): bool {
  const zero = i8x16.splat(0), most = i16x8.splat(258), least = i16x8.splat(-258)
  let heavy = i16x8.splat(0)
  for (let row = 0; row < GROUP; row++) {
    const weights = v128.load64_zero(rows + row * K)
    heavy = v128.or(heavy, v128.or(i16x8.gt_s(foursOf(i8x16.max_s(weights, zero)), most), i16x8.lt_s(foursOf(i8x16.min_s(weights, zero)), least)))
  }
  return !v128.any_true(heavy)
}

// @ts-ignore: decorator
@inline
function foursOf(weights: v128): v128 {
  const pairs = i16x8.extadd_pairwise_i8x16_s(weights)
  return i16x8.add(pairs, i16x8.shuffle(pairs, pairs, 2, 3, 0, 1, 6, 7, 4, 5))
}

// @ts-ignore: decorator
@inline
function sumOf(weights: usize): i32 {
  const quarters = i32x4.extadd_pairwise_i16x8_s(i16x8.extadd_pairwise_i8x16_s(v128.load64_zero(weights)))
  return i32x4.extract_lane(quarters, 0) + i32x4.extract_lane(quarters, 1)
}

// @ts-ignore: decorator
@inline
function relaxed<Way>(a: usize, scales: usize, zeros: usize, blocks: usize, order: usize, columnScales: usize, columnSums: usize, bias: usize, c: usize, M: i32, N: i32, K: i32): void {
  const ones = v128.load(ONES), size = K / BLOCK
  for (let n = 0; n < N; n += GROUP) {
    const places = order + 4, heavy = blocks + load<u32>(order) * BLOCK_BYTES, end = blocks + K * GROUP
    for (let m = 0; m < M; m += 2) {
      const x = a + m * K, y = x + K
      let x0 = i32x4.splat(0), x1 = x0, x2 = x0, x3 = x0
      let y0 = x0, y1 = x0, y2 = x0, y3 = x0
      let place = places, block = blocks
      for (; block < heavy; block += BLOCK_BYTES, place += 4) {
        const k = load<u32>(place)
        const v0 = v128.load(block), v1 = v128.load(block, 16), v2 = v128.load(block, 32), v3 = v128.load(block, 48)
        const w0 = v128.load(block, 64), w1 = v128.load(block, 80), w2 = v128.load(block, 96), w3 = v128.load(block, 112)
        let p = v128.load32_splat(x + k), q = v128.load32_splat(x + k, 4)
        x0 = eights<Way>(v0, p, w0, q, x0, ones); x1 = eights<Way>(v1, p, w1, q, x1, ones); x2 = eights<Way>(v2, p, w2, q, x2, ones); x3 = eights<Way>(v3, p, w3, q, x3, ones)
        p = v128.load32_splat(y + k)
        q = v128.load32_splat(y + k, 4)
        y0 = eights<Way>(v0, p, w0, q, y0, ones); y1 = eights<Way>(v1, p, w1, q, y1, ones); y2 = eights<Way>(v2, p, w2, q, y2, ones); y3 = eights<Way>(v3, p, w3, q, y3, ones)
      }
      for (; block < end; block += BLOCK_BYTES, place += 4) {
        let k = load<u32>(place)
        for (let half = block; half < block + BLOCK_BYTES; half += 64, k += 4) {
          const w0 = v128.load(half), w1 = v128.load(half, 16), w2 = v128.load(half, 32), w3 = v128.load(half, 48)
          const p = v128.load32_splat(x + k), q = v128.load32_splat(y + k)
          x0 = fours<Way>(w0, p, x0, ones); x1 = fours<Way>(w1, p, x1, ones); x2 = fours<Way>(w2, p, x2, ones); x3 = fours<Way>(w3, p, x3, ones)
          y0 = fours<Way>(w0, q, y0, ones); y1 = fours<Way>(w1, q, y1, ones); y2 = fours<Way>(w2, q, y2, ones); y3 = fours<Way>(w3, q, y3, ones)
        }
      }
      const out = c + (m * N + n) * 4, columns = n * 4
      store64(out, x0, x1, x2, x3, v128.load32_splat(zeros + m * 4), v128.load32_splat(scales + m * 4), columnSums + columns, columnScales + columns, bias + columns)
      store64(out + N * 4, y0, y1, y2, y3, v128.load32_splat(zeros + m * 4, 4), v128.load32_splat(scales + m * 4, 4), columnSums + columns, columnScales + columns, bias + columns)
    }
    order = places + size * 4
    blocks = end
  }
}

// All is loaded before anything is stored: else V8 cannot tell that two neighbours may be made as one.
// @ts-ignore: decorator
@inline
function store64(out: usize, a: v128, b: v128, c: v128, d: v128, zero: v128, scale: v128, columnSums: usize, columnScales: usize, bias: usize): void {
  const p = real(a, zero, scale, columnSums, columnScales, bias), q = real(b, zero, scale, columnSums + 16, columnScales + 16, bias + 16)
  const r = real(c, zero, scale, columnSums + 32, columnScales + 32, bias + 32), s = real(d, zero, scale, columnSums + 48, columnScales + 48, bias + 48)
  v128.store(out, p)
  v128.store(out, q, 16)
  v128.store(out, r, 32)
  v128.store(out, s, 48)
}

// @ts-ignore: decorator
@inline
function real(sum: v128, zero: v128, scale: v128, columnSums: usize, columnScales: usize, bias: usize): v128 {
  const exact = i32x4.sub(sum, i32x4.mul(zero, v128.load(columnSums)))
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(exact), f32x4.mul(scale, v128.load(columnScales))), v128.load(bias))
}

// @ts-ignore: decorator
@inline
function fours<Way>(w: v128, x: v128, sum: v128, ones: v128): v128 {
  if (idof<Way>() == idof<Fours>()) return i32x4.relaxed_dot_i8x16_i7x16_add_s(w, x, sum)
  // two products of 8 by 7 bits and their sum fit 16 bits
  return i32x4.add(sum, i32x4.dot_i16x8_s(i16x8.relaxed_dot_i8x16_i7x16_s(w, x), ones))
}

// @ts-ignore: decorator
@inline
function eights<Way>(v: v128, x: v128, w: v128, y: v128, sum: v128, ones: v128): v128 {
  if (idof<Way>() == idof<Fours>()) return i32x4.relaxed_dot_i8x16_i7x16_add_s(w, y, i32x4.relaxed_dot_i8x16_i7x16_add_s(v, x, sum))
  const four = i16x8.add(i16x8.relaxed_dot_i8x16_i7x16_s(v, x), i16x8.relaxed_dot_i8x16_i7x16_s(w, y))
  return i32x4.add(sum, i32x4.dot_i16x8_s(four, ones))
}

// Without relaxed SIMD: everything in 16 bits.
function wide(a: usize, scales: usize, zeros: usize, blocks: usize, order: usize, columnScales: usize, columnSums: usize, bias: usize, c: usize, M: i32, N: i32, K: i32): void {
  for (let n = 0; n < N; n += 4) {
    const places = order + n / GROUP * (K / BLOCK + 1) * 4 + 4, own = blocks + n / GROUP * K * GROUP + n % GROUP * 4
    for (let m = 0; m < M; m++) {
      const row = a + m * K
      let low = i32x4.splat(0), high = low
      for (let block = 0; block < K / BLOCK; block++) {
        const x = row + load<u32>(places + block * 4), weights = own + block * BLOCK_BYTES
        for (let half = 0; half < 2; half++) {
          const w = v128.load(weights + half * 64), four = i16x8.extend_low_i8x16_s(v128.load32_splat(x + half * 4))
          low = i32x4.add(low, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(w), four))
          high = i32x4.add(high, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(w), four))
        }
      }
      const sums = i32x4.add(i32x4.shuffle(low, high, 0, 2, 4, 6), i32x4.shuffle(low, high, 1, 3, 5, 7))
      const columns = n * 4
      v128.store(c + m * N * 4 + columns, real(sums, v128.load32_splat(zeros + m * 4), v128.load32_splat(scales + m * 4), columnSums + columns, columnScales + columns, bias + columns))
    }
  }
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

// 1.5 · 2^23: a float to which it was added is whole, and ends in that number's bits
const WHOLE = memory.data<f32>([12582912], 16)

// @ts-ignore: decorator
@inline
function rounded(p: usize, factor: v128, shift: v128): v128 {
  const whole = v128.load32_splat(WHOLE)
  return i32x4.sub(f32x4.add(f32x4.add(f32x4.mul(v128.load(p), factor), shift), whole), whole)
}

// @ts-ignore: decorator
@inline
function leastLane(x: v128): f32 {
  return min(min(f32x4.extract_lane(x, 0), f32x4.extract_lane(x, 1)), min(f32x4.extract_lane(x, 2), f32x4.extract_lane(x, 3)))
}

/** Where the memory that the kernel itself uses ends. */
export function base(): usize {
  return __heap_base
}
