import { receiveMessageOnPort } from "node:worker_threads"
import type { Analysis, Encoder, EncoderSentence } from "../encoder/encoder.ts"
import { keyOf } from "./encoder-ahead.ts"
import type { Helper, HelperResult } from "./encoder-helper.ts"

/** Methods of an encoder that map items to results one for one. */
export type Method = "analyse" | "embed"

/** Work that two threads do together: each claims the next batch from `claimed` until none is left. */
export interface Job {
  readonly id: number
  readonly method: Method
  readonly batches: readonly (readonly unknown[])[]
  /** [0]: batches claimed so far, [1]: 1 when the helper has posted its results */
  readonly shared: Int32Array
}

/** A job on its way, and where each item went. */
interface Sent extends Job {
  readonly places: readonly (readonly number[])[]
}

/** Texts whose vectors are on their way. */
interface Texts {
  readonly texts: readonly string[]
  readonly sent: Sent
}

/** Words that one claim takes: enough to fill a pass through the layers, few enough to share a short text. */
const BATCH_WORDS = 110
/** So many words must have come before an encoder in this thread too pays for its loading. */
const ENOUGH_WORDS = 1500
/** Less is not worth a message where both threads have an encoder. */
const LEAST_WORDS = 150
/** Milliseconds after which the helper is given up, and after which it is looked at again. */
const PATIENCE = 20_000
const LOOK = 50

/**
 * An encoder whose work a helper thread does, and that gives the very same results as `load` alone: this thread goes on until it needs an answer. After
 * `soon` words this thread loads an encoder too, and takes its share of all that is no trifle.
 */
export const pairEncoder = (load: () => Encoder, given: Helper, soon: number = ENOUGH_WORDS): Encoder => {
  let helper: Helper | null = given
  let jobs = 0
  let words = 0
  let loaded: Encoder | null = null
  const foreseen = new Map<string, Sent>()
  const ahead = new Map<string, Texts>()
  const own = (): Encoder => (loaded ??= load())

  const send = ({ port }: Helper, method: Method, items: readonly unknown[], sizes: readonly number[]): Sent => {
    const places = batchesOf(sizes)
    const job: Job = { id: ++jobs, method, batches: places.map((batch) => batch.map((place) => items[place]!)), shared: new Int32Array(new SharedArrayBuffer(8)) }
    port.postMessage(job)
    return { ...job, places }
  }
  const share = <Item, Result>(method: Method, items: readonly Item[], sizes: readonly number[], sent: Sent | undefined, alone: (encoder: Encoder, items: readonly Item[]) => Result[]): Result[] => {
    const size = sum(sizes)
    words += size
    if (helper === null || (!sent && size < LEAST_WORDS && (loaded || words >= soon))) return alone(own(), items)
    const job = sent ?? send(helper, method, items, sizes)
    const results = new Map<number, readonly Result[]>()
    if (words >= soon) for (let batch = claim(job); batch < job.batches.length; batch = claim(job)) results.set(batch, alone(own(), job.batches[batch] as readonly Item[]))
    if (results.size < job.batches.length) {
      const helped = helpOf(helper, job)
      if (helped === null) helper = null
      for (const [batch, done] of helped?.done ?? []) results.set(batch, done as readonly Result[])
    }
    const all: Result[] = []
    for (const [batch, places] of job.places.entries()) {
      const done = results.get(batch) ?? alone(own(), job.batches[batch] as readonly Item[])
      places.forEach((place, at) => { all[place] = done[at]! })
    }
    return all
  }
  const foresee = (sentences: readonly EncoderSentence[]): void => {
    const key = keyOf(sentences)
    if (helper !== null && sentences.length > 0 && !foreseen.has(key)) foreseen.set(key, send(helper, "analyse", sentences, wordsOf(sentences)))
  }
  const analyse = (sentences: readonly EncoderSentence[]): Analysis[] => {
    const key = keyOf(sentences)
    const sent = foreseen.get(key)
    foreseen.delete(key)
    return share("analyse", sentences, wordsOf(sentences), sent, (encoder, items) => encoder.analyse(items))
  }
  const foreseeTexts = (texts: readonly string[]): void => {
    const fresh = [...new Set(texts)].filter((text) => !ahead.has(text))
    if (helper === null || fresh.length === 0) return
    const job = { texts: fresh, sent: send(helper, "embed", fresh, fresh.map(wordsIn)) }
    for (const text of fresh) ahead.set(text, job)
  }
  const embed = (texts: readonly string[]): Float32Array[] => {
    const vectors = new Map<string, Float32Array>()
    const take = ({ texts: own, sent }: Pick<Texts, "texts"> & Partial<Texts>): void =>
      share("embed", own, own.map(wordsIn), sent, (encoder, items) => encoder.embed(items)).forEach((vector, at) => { vectors.set(own[at]!, vector) })
    for (const job of new Set(texts.flatMap((text) => ahead.get(text) ?? []))) take(job)
    ahead.clear()
    const rest = [...new Set(texts)].filter((text) => !vectors.has(text))
    if (rest.length > 0) take({ texts: rest })
    return texts.map((text) => vectors.get(text)!)
  }
  return { analyse, embed, foresee, foreseeTexts }
}

const wordsOf = (sentences: readonly EncoderSentence[]): readonly number[] => sentences.map(({ forms }) => forms.length)
const wordsIn = (text: string): number => Math.ceil(text.length / 6)

/** The next batch that nobody has taken. */
export const claim = ({ shared }: Job): number => Atomics.add(shared, 0, 1)

/** Waits for what the helper has done of a job; null where it does not answer. */
const helpOf = ({ port, state, answers }: Helper, job: Job): HelperResult | null => {
  for (let waited = 0; Atomics.wait(job.shared, 1, 0, LOOK) === "timed-out"; waited += LOOK) {
    if (waited > PATIENCE || Atomics.load(state, 0) !== 0) return null
  }
  for (let message = receiveMessageOnPort(port); message; message = receiveMessageOnPort(port)) {
    const result = message.message as HelperResult
    answers.set(result.id, result)
  }
  const answer = answers.get(job.id) ?? null
  answers.delete(job.id)
  return answer
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Places of items, like lengths together, in batches of some BATCH_WORDS; longest first, so that the threads end together. */
const batchesOf = (sizes: readonly number[]): readonly (readonly number[])[] => {
  const order = sizes.map((_, place) => place).toSorted((a, b) => sizes[b]! - sizes[a]! || a - b)
  const batches: number[][] = []
  let size = BATCH_WORDS
  for (const place of order) {
    if (size >= BATCH_WORDS) {
      batches.push([])
      size = 0
    }
    batches.at(-1)!.push(place)
    size += sizes[place]!
  }
  return batches
}
