import { nameRules } from "../naming.ts"
import type { NameRules } from "../parts/names.ts"
import { organisations } from "./names-organisations.ts"
import { peopleEast } from "./names-people-east.ts"
import { peopleFurther } from "./names-people-further.ts"
import { peopleMore } from "./names-people-more.ts"
import { peopleWest } from "./names-people-west.ts"
import { peopleWider } from "./names-people-wider.ts"
import { states } from "./names-states.ts"
import * as words from "./names-words.ts"

export const names: NameRules = nameRules({
  ...words,
  states, organisations, people: [peopleWest, peopleEast, peopleFurther, peopleMore, peopleWider],
  endings: "s",
  baseEndings: "",
  oblique: ``,
  unchanging: null,
  patronymic: null,
  romanise: (name) => name,
})
