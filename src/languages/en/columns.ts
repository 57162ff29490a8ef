import type { ColumnWords } from "../parts/columns.ts"

export const columns: ColumnWords = {
  inside: "Within one side ({side}):",
  onlyAndPress: "only one side; the press reports it too",
  pressCheck: "The press against the accounts it relays",
  pressCheckNote: "Each claim of a press report, looked for in the accounts of the side to which the report attributes it. What is not found there may stand in an account that was not given.",
  verdicts: { found: "found", weaker: "found, weaker there", stronger: "found, stronger there", otherwise: "found, told otherwise", denied: "denied there", "not-found": "not found", "no-account": "no account of that side" },
  whys: {
    found: "Told there too: “{y}” ({b}).", verbatim: "The words quoted stand there as they are ({b}).",
    weaker: "Weaker there: {m} “{y}” ({b}), {n} “{x}” ({a}).", stronger: "Stronger there: {m} “{y}” ({b}), {n} “{x}” ({a}).",
    denied: "Denied there: “{y}” ({b}).", otherwise: "Told otherwise there: “{y}” ({b}).", "not-found": "Not told there ({b}).", "no-account": "No account of the side that it is attributed to was given.",
  },
  counted: (found, all) => `${found} of ${all} claims found`,
}
