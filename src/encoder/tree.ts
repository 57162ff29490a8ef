/**
 * The best tree over n words in which exactly one hangs on the root (Chu, Liu and Edmonds; O(n²)).
 * `arcs[d * n + h]` is the score of word h as head of word d, `roots[d]` that of the root. → heads, -1 for the root.
 */
export const bestTree = (arcs: ArrayLike<number>, roots: ArrayLike<number>): Int32Array => {
  const n = roots.length
  const greedy = greedyHeads(arcs, roots)
  return isTree(greedy) ? greedy : arborescence(penalised(arcs, roots), n)
}

/** The probability of each word's head among all that it could have, the root included. */
export const headScores = (arcs: ArrayLike<number>, roots: ArrayLike<number>, heads: ArrayLike<number>): Float32Array => {
  const n = roots.length
  return Float32Array.from({ length: n }, (_, word) => {
    const score = (other: number): number => (other < 0 ? roots[word]! : arcs[word * n + other]!)
    const own = score(heads[word]!)
    let sum = 0
    for (let other = -1; other < n; other++) if (other !== word) sum += Math.exp(score(other) - own)
    return 1 / sum
  })
}

const greedyHeads = (arcs: ArrayLike<number>, roots: ArrayLike<number>): Int32Array => {
  const n = roots.length
  return Int32Array.from({ length: n }, (_, word) => {
    let head = -1, most = roots[word]!
    for (let other = 0; other < n; other++) {
      const score = arcs[word * n + other]!
      if (other === word || score <= most) continue
      head = other
      most = score
    }
    return head
  })
}

/** One root (-1), and every word reaches it. */
export const isTree = (heads: ArrayLike<number>): boolean => {
  const n = heads.length
  const reached = new Int32Array(n)
  let roots = 0
  for (let word = 0; word < n; word++) {
    if (heads[word] === -1) roots++
    let at = word
    while (at >= 0 && reached[at] === 0) {
      reached[at] = word + 1
      at = heads[at]!
    }
    if (at >= 0 && reached[at] === word + 1) return false
  }
  return roots === 1
}

/**
 * Scores by word and source, source 0 the root, source h + 1 word h. The root's are lowered so far that a tree with one
 * root word beats any with two.
 */
const penalised = (arcs: ArrayLike<number>, roots: ArrayLike<number>): Float64Array => {
  const n = roots.length
  const table = new Float64Array(n * (n + 1))
  let low = Infinity, high = -Infinity
  for (let word = 0; word < n; word++) {
    for (let source = 0; source <= n; source++) {
      if (source === word + 1) continue
      const score = source === 0 ? roots[word]! : arcs[word * n + source - 1]!
      low = Math.min(low, score)
      high = Math.max(high, score)
      table[word * (n + 1) + source] = score
    }
  }
  const penalty = 1 + n * (high - low)
  for (let word = 0; word < n; word++) table[word * (n + 1)]! -= penalty
  return table
}

/**
 * Grows a path of best sources backwards until it reaches what is already joined to the root; a cycle on the path is
 * contracted into a new node. Nodes 0 … n−1 are words, later ones cycles; each node's row holds, for each source outside it,
 * the score of entering there and the word entered.
 */
const arborescence = (table: Float64Array, n: number): Int32Array => {
  const width = n + 1
  const entered = new Int32Array(n * width)
  for (let word = 0; word < n; word++) entered.fill(word, word * width, (word + 1) * width)
  const rowOf = Int32Array.from({ length: 2 * n }, (_, node) => node)
  const parent = new Int32Array(2 * n).fill(-1)
  const holder = Int32Array.from({ length: n }, (_, word) => word)
  const chosen = new Int32Array(2 * n)
  const target = new Int32Array(2 * n)
  const value = new Float64Array(2 * n)
  const joined = new Uint8Array(2 * n)
  const placeOnPath = new Int32Array(2 * n).fill(-1)
  let nodes = n

  const choose = (node: number): void => {
    const row = rowOf[node]! * width
    let best = -1
    for (let source = 0; source < width; source++) {
      if (source > 0 && holder[source - 1] === node) continue
      if (best < 0 || table[row + source]! > table[row + best]!) best = source
    }
    chosen[node] = best
    target[node] = entered[row + best]!
    value[node] = table[row + best]!
  }
  const contract = (cycle: readonly number[]): number => {
    const node = nodes++
    const row = rowOf[cycle[0]!]! * width
    for (const member of cycle) {
      const other = rowOf[member]! * width
      for (let source = 0; source < width; source++) {
        const score = table[other + source]! - value[member]!
        if (member !== cycle[0] && score <= table[row + source]!) continue
        table[row + source] = score
        entered[row + source] = entered[other + source]!
      }
      parent[member] = node
    }
    rowOf[node] = rowOf[cycle[0]!]!
    for (let word = 0; word < n; word++) if (parent[holder[word]!] === node) holder[word] = node
    return node
  }

  for (let word = 0; word < n; word++) {
    const path: number[] = []
    let node = holder[word]!
    while (!joined[node]) {
      placeOnPath[node] = path.push(node) - 1
      choose(node)
      const source = chosen[node]!
      if (source === 0) break
      const before = holder[source - 1]!
      if (placeOnPath[before]! >= 0 && !joined[before]) {
        node = contract(path.splice(placeOnPath[before]!))
        continue
      }
      node = before
    }
    for (const passed of path) joined[passed] = 1
  }
  return expand(n, nodes, parent, chosen, target)
}

/** The last cycles first: a node's own edge enters one word; the nodes between keep the edges of their other members. */
const expand = (n: number, nodes: number, parent: Int32Array, chosen: Int32Array, target: Int32Array): Int32Array => {
  const heads = new Int32Array(n)
  const replaced = new Uint8Array(nodes)
  for (let node = nodes - 1; node >= 0; node--) {
    if (replaced[node]) continue
    const word = target[node]!
    heads[word] = chosen[node]! - 1
    for (let inner = word; inner !== node; inner = parent[inner]!) replaced[inner] = 1
  }
  return heads
}
