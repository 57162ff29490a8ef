import { wordSet, type TokenRules } from "../parts/tokens.ts"

const inner = wordSet(`
  mr. mrs. ms. messrs. mx. dr. drs. prof. rev. fr. hon. gen. lt. col. maj. capt. cmdr. cpl. sgt. insp. staff-insp. supt. det. adm. brig. amb. gov. sen. sens. rep. reps. pres. sec. supt. st. ste. ft. mt.
               vs. v. cf. viz. e.g. i.e. eg. ca. approx.  esp. incl.   tel. fax. attn. dept. univ. assoc. gov't. int'l.
  jan. feb.  apr.   aug. sept. sep. oct. nov. dec.  tue. tues. wed. thu. thur. thurs. fri.   u.s.s. h.r. h.e. ph. ret. p.s. a.k.a.
`)
const final = wordSet(`
  u.s. u.k. u.n. e.u. u.s.a. u.a.e. d.c. l.a. n.y. p.m. a.m. p.o. b.c. a.d. ph.d. m.d. b.a. m.a. llc. inc. ltd. co. corp. bros. jr. sr. esq. ave. blvd. rd. plc.
  calif. conn. fla.   mich. minn.  va.  wis. tenn. ariz. ala.   okla. colo. kan. ky. 
`)
const last = wordSet("etc. yrs. mins. hrs. lbs. oz. ft. o.k.")

const numbered = wordSet("ext. no. nos. art. arts. fig. figs. vol. ch. pp. p. para. paras. jan. feb. mar. apr. jun. jul. oct. nov. dec.")

const openers = wordSet(`
  the a an this that these those he she it we they i you his her its our their my your there here who what when where why how which
  and but or so yet if as at by for from in into of on to with while although though because since after before during until unless once both all many most some no not
  also however meanwhile moreover then now today yesterday finally first second earlier later asked according despite among under over instead indeed thus therefore nevertheless
  is are was were do does did has have had will would can could should may let thank thanks please yes well
`)

const sayings = wordSet("asked asks said says added adds replied replies wondered wonders exclaimed shouted answered responded told quipped demanded continued declared wrote writes")

const prefixes = wordSet(`
  e non pre anti mid re post co over multi ex sub semi cross neo psycho counter intra inter micro macro mini un pro de super socio vice arch bi bio cyber mega ultra trans pan quasi pseudo
  tele hyper infra extra a uh eco electro geo meta mis out
`)

/** n't first: "n't" must not be taken for "'t" */
const clitics = ["n't", "'ll", "'ve", "'re", "'s", "'d", "'m", "'all"]

const contracted = new Map(Object.entries({
  cannot: "can not", gonna: "gon na", wanna: "wan na", gotta: "got ta", gimme: "gim me", lemme: "lem me", outta: "out ta", kinda: "kind a", sorta: "sort a", dunno: "du n no",
  dont: "do nt", doesnt: "does nt", didnt: "did nt", isnt: "is nt", wasnt: "was nt", arent: "are nt", werent: "were nt", wouldnt: "would nt", couldnt: "could nt", shouldnt: "should nt",
  hasnt: "has nt", havent: "have nt", hadnt: "had nt", cant: "ca nt", wont: "wo nt", aint: "ai nt", im: "i m", ive: "i ve", youre: "you re", youve: "you ve", theyre: "they re", theyve: "they ve",
  thats: "that s", theres: "there s", hes: "he s", shes: "she s", whats: "what s", lets: "let s", "d'you": "d' you", "y'all": "y' all", "'tis": "'t is", "'twas": "'t was",
}).map(([word, parts]) => [word, parts.split(" ")] as const))

export const tokens: TokenRules = {
  abbreviations: { inner, final, last, numbered },
  openers,
  sayings,
  dottedAcronyms: true,
  hyphens: { split: true, prefixes, splitNumbers: true },
  units: wordSet("m k b bn mm mn am pm kg km cm ft lb lbs hz khz mhz ghz mph kph kw mw gw kwh mwh tn trn usd eur hh c f x i and but you that so they he the is then which"),
  slashed: wordSet("w/o w/ w/out b/t b/c c/o l/c i/s n/a a/c"),
  apostropheFirst: wordSet("em n til cause tis twas s"),
  bareApostrophe: true,
  clitics,
  contracted,
}
