import { setFlagsFromString } from "node:v8"

/** The only Node whose V8 was tried with it. */
const TRIED = "24"

/**
 * Lets V8 make one vector of 256 bits of two neighbouring ones wherever the encoder's kernel has such pairs: nearly twice as fast, with the same results
 * (tests/encoder-kernel.test.ts runs so). Without effect on processors without AVX2. It counts for what is compiled afterwards.
 */
export const widenVectors = (): void => {
  if (process.versions.node.split(".")[0] === TRIED && process.arch === "x64") setFlagsFromString("--experimental-wasm-revectorize")
}
