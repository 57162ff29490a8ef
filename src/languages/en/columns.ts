import type { ColumnWords } from "../parts/columns.ts"

export const columns: ColumnWords = {
  inside: "Inside {side}:",
  onlyAndPress: "only one side; the press reports it too",
  pressCheck: "The press against the accounts it relays",
  pressCheckNote: "Each claim of a press report, looked for in the accounts of the side to which the report attributes it. What is not found there may stand in an account that was not given.",
  verdicts: { found: "found", weaker: "found, weaker there", stronger: "found, stronger there", otherwise: "found, told otherwise", denied: "denied there", "not-found": "not found", "no-account": "no account of that side" },
  whys: {
    found: "{b} has it too: “{y}”.", verbatim: "The words quoted stand in {b} as they are.",
    weaker: "{b} puts it more weakly ({m}, “{y}”) than {a} ({n}, “{x}”).", stronger: "{b} puts it more strongly ({m}, “{y}”) than {a} ({n}, “{x}”).",
    denied: "{b} denies it: “{y}”.", otherwise: "{b} tells it otherwise: “{y}”.", "not-found": "{b} does not have it.", "no-account": "No account of the side that it is attributed to was given.",
  },
  counted: (found, all) => `${found} of ${all} claims found`,
}
