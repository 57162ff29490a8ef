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
  endings: "ія, ію, ієм, ієві, ії, ами, ями, ого, його, ому, йому, ими, їми, ові, еві, єві, ою, ею, єю, ій, ої, ий, им, їм, ім, ом, ем, єм, их, їх, ам, ям, ах, ях, ів, їв, а, я, о, е, є, у, ю, и, і, ї, й, ь",
  baseEndings: "ий, ій, а, я, о, е, є, и, і, ї, й, ь",
  oblique: `
Gen Masc: енка=енко, єнка=єнко, ського=ський, цького=цький, ого=ий, ія=ій, я=ь, а=, и=а
Acc Masc: енка=енко, єнка=єнко, ського=ський, цького=цький, ого=ий, ія=ій, я=ь, а=, у=а
Dat Masc: енку=енко, єнку=єнко, енкові=енко, єнкові=єнко, ському=ський, цькому=цький, ому=ий, ові=, еві=ь, ію=ій, ю=ь, у=
Ins Masc: енком=енко, єнком=єнко, ським=ський, цьким=цький, ієм=ій, им=, ом=, ем=
Gen Fem: ської=ська, ової=ова, евої=ева, и=а
Acc Fem: ську=ська, у=а, ю=я
Dat Fem: ській=ська, овій=ова, і=а
Ins Fem: ською=ська, овою=ова, ою=а, ею=я
`,
  unchanging: /^\p{Lu}[\p{Ll}-]+(?:зода|заде|огли|кизи|швілі|дзе|ово|их)$/u,
  guessed: /^\p{Lu}\p{Ll}+(?:[бвгджзмпстфхцчш]о|[еє]нк)$/u,
  adjectival: /^(\p{Lu}[\p{Ll}-]+[сзц]ьк)(?:ий|ого|ому|им|ім|а|ої|ій|у|ою)$/u,
  derived: /[оеєії]в$/u,
  patronymic: /^\p{Lu}\p{Ll}+(?:(?:ович|йович|ліч|вич|мич|кич)(?:а|у|ем|еві|і)?|(?:івн|ївн)(?:а|и|і|у|ою))$/u,
  home: "Ukraine",
  homeGiven: `Oleksandr Oleksii Olexandr Oleh Olena Olha Oksana Oleksandra Olesia Andrii Anatolii Anton Artem Artur Anna Alla Alina Anastasiia Arsenii Bohdan
    Bohdana Borys Vadym Valentyn Valentyna Valerii Valeriia Vasyl Viktor Viktoriia Vitalii Viacheslav Volodymyr Vladyslav Vsevolod Veronika Vira Hanna Halyna
    Hennadii Heorhii Hlib Hryhorii Davyd Danylo Daryna Daria Denys Dmytro Yevhen Yevheniia Yehor Zinovii Zoriana Ivan Ivanna Ihor Illia Inna Iryna Kateryna
    Kyrylo Kostiantyn Ksenia Larysa Lesia Leonid Lidiia Liubov Liudmyla Liliia Maksym Marko Mariia Mariana Maryna Marta Matvii Myroslav Myroslava Mykhailo Mykola
    Mykyta Myron Nadiia Nazar Nataliia Natalka Nina Orest Orysia Ostap Pavlo Petro Pylyp Roman Rostyslav Ruslan Ruslana Sviatoslav Svitlana Semen Serhii Solomiia
    Sofiia Stanislav Stepan Taras Taisiia Tetiana Tymofii Tymur Uliana Fedir Khrystyna Yuliia Yurii Yukhym Yustyna Yakiv Yana Yarema Yaroslav Yaroslava`,
  romanise,
  spelt,
})
