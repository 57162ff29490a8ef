import { fullDates } from "../parts/dates.ts"
import type { ReadingWords } from "../parts/reading.ts"

export const reading: ReadingWords = {
  alphabet: "abcdefghijklmnopqrstuvwxyz",
  tellingLetters: "",
  functionWords: new Set(("the of and to in a is that for on with as by at from was were are be has have had his her its their he she they we it this " +
    "which who will would not an or but also our been about after between").split(" ")),
  sourceLabels: ["source", "published by", "publisher", "press service", "office"],
  dateLabels: ["published", "publication date", "date of publication", "posted", "date"],
  linkLabels: ["direct link", "link", "url", "source"],
  authorLabels: ["by", "author", "written by"],
  signInPhrases: ["sign in to continue", "log in to continue", "please log in", "please sign in", "subscribe to continue reading", "subscribe to read",
    "subscribers only", "already a subscriber", "forgot your password", "forgot password", "create an account", "enter your password", "verify you are human",
    "checking your browser", "enable javascript and cookies to continue"],
  siteLines: ["read also", "read more", "see also", "share this", "share on", "follow us", "subscribe to our", "sign up for", "print this page", "copy link",
    "advertisement", "related articles", "we use cookies", "this site uses cookies", "this website uses cookies", "accept all cookies", "skip to content",
    "publication status", "published in section", "direct link", "text version"],
  siteHeadings: ["topics", "persons", "geography", "publication status", "see also"],
  months: "jan feb mar apr may jun jul aug sep oct nov dec".split(" "),
  loadDates: async () => fullDates(await import("chrono-node/en")),
}
