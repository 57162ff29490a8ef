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
import { romanise, spelt } from "./romanise.ts"

export const names: NameRules = nameRules({
  ...words,
  states, organisations, people: [peopleWest, peopleEast, peopleFurther, peopleMore, peopleWider],
  endings: "ия, ию, ием, ии, ами, ями, ого, его, ому, ему, ыми, ими, ой, ей, ою, ею, ый, ий, ым, им, ом, ем, ых, их, ам, ям, ах, ях, ов, ев, ая, яя, ую, юю, ое, ее, ые, ие, ью, а, я, о, е, у, ю, ы, и, й, ь",
  baseEndings: "ая, ый, ий, ой, ое, ые, ие, а, я, о, е, ы, и, й, ь",
  oblique: `
Gen Masc: ского=ский, цкого=цкий, ого=ый, его=ий, ея=ей, ия=ий, я=ь, а=, ы=а
Acc Masc: ского=ский, цкого=цкий, ого=ый, его=ий, ея=ей, ия=ий, я=ь, а=, у=а
Dat Masc: скому=ский, цкому=цкий, ому=ый, ему=ий, ею=ей, ию=ий, ю=ь, у=
Ins Masc: ским=ский, цким=цкий, еем=ей, ием=ий, ым=, ом=, ем=
Gen Fem: ской=ская, овой=ова, евой=ева, иной=ина, ы=а, и=а
Acc Fem: скую=ская, у=а, ю=я
Dat Fem: ской=ская, овой=ова, евой=ева, иной=ина, е=а
Ins Fem: ской=ская, овой=ова, евой=ева, иной=ина, ой=а, ей=я
`,
  unchanging: /^\p{Lu}[\p{Ll}-]+(?:зода|заде|оглу|оглы|кызы|швили|дзе|ко|аго|яго|ово|ых|их)$/u,
  adjectival: /^(\p{Lu}[\p{Ll}-]+[сц]к)(?:ий|ого|ому|им|ом|ая|ой|ую)$/u,
  derived: /[ое]в$/u,
  patronymic: /^\p{Lu}\p{Ll}+(?:(?:вич|ьич|мич|нич|кич|тич)(?:а|у|ем|е)?|(?:вн|чн)(?:а|ы|е|у|ой))$/u,
  romanise,
  spelt,
})
