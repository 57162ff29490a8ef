import { existsSync } from "node:fs"
import { ACCOUNTS, printArticles, readArticles } from "./news.ts"

/** The measure on the accounts of our own writing in `tests/accounts/<language>/`; arguments: languages, `--id NAME`, `--errors`. */
export async function run(args: readonly string[]): Promise<number> {
  const id = args.includes("--id") ? args[args.indexOf("--id") + 1] : undefined
  const asked = ["en", "ru", "uk"].filter((language) => args.includes(language))
  for (const language of asked.length ? asked : ["en", "ru", "uk"]) {
    if (!existsSync(new URL(`${language}/`, ACCOUNTS))) continue
    console.log(`== ${language}`)
    printArticles((await readArticles(language, ACCOUNTS)).filter(({ name }) => !id || name.includes(id)), args.includes("--errors"))
  }
  return 0
}
